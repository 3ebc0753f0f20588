using BobJumpCloud.Provisioning;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of what limits count.</summary>
internal static class AppliedRows
{
    public const string Put = "INSERT OR REPLACE INTO applied (connection, run_id, employee_id, kind, user_id, at) VALUES (@0, @1, @2, @3, @4, @5)";

    public static IReadOnlyList<AppliedChange> Since(SqliteConnection database, string connection, DateTimeOffset since)
    {
        List<AppliedChange> changes = database.List(
            "SELECT employee_id, user_id, kind, at FROM applied WHERE connection = @0 AND at >= @1 ORDER BY at, run_id",
            row => new AppliedChange(row.Employee(0), row.User(1) ?? default, row.Name<LimitKind>(2), row.Instant(3)),
            connection,
            Column.Of(since));
        return [.. changes.OrderBy(c => c.EmployeeId).ThenBy(c => c.Kind)];
    }
}
