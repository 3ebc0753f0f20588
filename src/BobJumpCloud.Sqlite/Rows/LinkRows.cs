using System.Text;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of links.</summary>
internal static class LinkRows
{
    /// <summary>Frees the user of a person's link when the person loses or changes it: <c>@1</c> employee, <c>@2</c> organization, <c>@3</c> user.</summary>
    public const string Free = "DELETE FROM links WHERE connection = @0 AND employee_id = @1 AND (@3 IS NULL OR user_id <> @3 OR organization_id <> @2)";

    public const string Put = """
        INSERT INTO links (connection, employee_id, organization_id, user_id, json) VALUES (@0, @1, @2, @3, @4)
        ON CONFLICT (connection, employee_id) DO UPDATE SET organization_id = excluded.organization_id, user_id = excluded.user_id, json = excluded.json
        """;

    private const int UniqueViolation = 2067;

    public static IReadOnlyList<Link> All(SqliteConnection database, string connection)
    {
        List<Link> links = database.List(
            "SELECT json FROM links WHERE connection = @0 ORDER BY employee_id",
            row => row.Json(0, json => Link.FromJson(Encoding.UTF8.GetBytes(json))),
            connection);
        links.Sort((a, b) => a.EmployeeId.CompareTo(b.EmployeeId));
        return links;
    }

    /// <summary>True when a link was refused because somebody else has the user.</summary>
    public static bool IsTaken(SqliteException exception) => exception.SqliteExtendedErrorCode == UniqueViolation;

    /// <summary>Names who has a user.</summary>
    public static SyncException Taken(SqliteConnection database, PersonCommit commit, SqliteException exception)
    {
        string holder = database.List(
            "SELECT employee_id FROM links WHERE organization_id = @0 AND user_id = @1", row => row.GetString(0), commit.OrganizationId ?? "", commit.Link!.UserId.Value).Single();
        return new SyncException(
            $"The JumpCloud user {commit.Link.UserId} is linked to employee {holder} already and cannot be linked to employee {commit.Record.EmployeeId}. Release that link first: bobjc unlink {holder}.",
            exception);
    }
}
