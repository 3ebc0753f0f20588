using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of hints.</summary>
internal static class HintRows
{
    public static void Add(SqliteConnection database, string connection, Hint hint) => database.Run(
        """
        INSERT INTO hints (connection, employee_id, type, received_at) VALUES (@0, @1, @2, @3)
        ON CONFLICT (connection, employee_id) DO UPDATE SET type = excluded.type, received_at = excluded.received_at WHERE excluded.received_at >= received_at
        """,
        connection, hint.EmployeeId.Value, hint.Type, Column.Of(hint.ReceivedAt));

    public static IReadOnlyList<Hint> All(SqliteConnection database, string connection)
    {
        List<Hint> hints = database.List(
            "SELECT employee_id, type, received_at FROM hints WHERE connection = @0",
            row => new Hint(row.Employee(0), row.GetString(1), row.Instant(2)),
            connection);
        return [.. hints.OrderBy(h => h.ReceivedAt).ThenBy(h => h.EmployeeId)];
    }

    public static void Remove(SqliteConnection database, string connection, Hint hint) => database.Run(
        "DELETE FROM hints WHERE connection = @0 AND employee_id = @1 AND type = @2 AND received_at = @3",
        connection, hint.EmployeeId.Value, hint.Type, Column.Of(hint.ReceivedAt));
}
