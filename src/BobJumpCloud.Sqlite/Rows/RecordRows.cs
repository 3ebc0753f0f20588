using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of standing records.</summary>
internal static class RecordRows
{
    public const string Put = """
        INSERT INTO records (connection, employee_id, user_id, status, reason, last_decision, last_outcome, error, next_due_on, updated_at, reserved_username)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10)
        ON CONFLICT (connection, employee_id) DO UPDATE SET
          user_id = excluded.user_id, status = excluded.status, reason = excluded.reason, last_decision = excluded.last_decision, last_outcome = excluded.last_outcome,
          error = excluded.error, next_due_on = excluded.next_due_on, updated_at = excluded.updated_at, reserved_username = coalesce(excluded.reserved_username, reserved_username)
        """;

    public static void Write(PreparedCommand put, string connection, SyncRecord record) => put.Run(
        connection, record.EmployeeId.Value, record.UserId?.Value, record.Status.ToString(), record.Reason.ToString(), record.LastDecision.ToString(),
        record.LastOutcome.ToString(), record.Error, Column.Of(record.NextDueOn), Column.Of(record.UpdatedAt), record.ReservedUsername);

    public static IReadOnlyList<SyncRecord> All(SqliteConnection database, string connection)
    {
        List<SyncRecord> records = database.List(
            """
            SELECT employee_id, user_id, status, reason, last_decision, last_outcome, error, next_due_on, updated_at, reserved_username
            FROM records WHERE connection = @0 ORDER BY employee_id
            """,
            row => new SyncRecord
            {
                EmployeeId = row.Employee(0), UserId = row.User(1), Status = row.Name<SyncStatus>(2), Reason = row.Name<ReasonCode>(3),
                LastDecision = row.Name<DecisionKind>(4), LastOutcome = row.Name<OutcomeKind>(5), Error = row.TextOrNull(6), NextDueOn = row.DateOrNull(7),
                UpdatedAt = row.Instant(8), ReservedUsername = row.TextOrNull(9),
            },
            connection);
        records.Sort((a, b) => a.EmployeeId.CompareTo(b.EmployeeId));
        return records;
    }
}
