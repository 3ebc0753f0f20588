using System.Text.Json;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of what runs did about people.</summary>
internal static class ResultRows
{
    public const string Put = """
        INSERT OR REPLACE INTO results (connection, run_id, employee_id, user_id, username, decision, outcome, reason, http_status, error, remedy, changed)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
        """;

    public static void Write(PreparedCommand put, string connection, string runId, EmployeeId id, SyncResult result) => put.Run(
        connection, runId, id.Value, result.UserId?.Value, result.Username, result.Decision.ToString(), result.Outcome.ToString(),
        result.Reason.ToString(), result.HttpStatus, result.Error, result.Remedy, Column.Of(result.Changed));

    public static SyncResults Of(SqliteConnection database, string connection, string runId) => new(database.List(
        """
        SELECT employee_id, user_id, username, decision, outcome, reason, http_status, error, remedy, changed
        FROM results WHERE connection = @0 AND run_id = @1 ORDER BY employee_id
        """,
        row => new SyncResult
        {
            EmployeeId = row.Employee(0), UserId = row.User(1), Username = row.TextOrNull(2), Decision = row.Name<DecisionKind>(3), Outcome = row.Name<OutcomeKind>(4),
            Reason = row.Name<ReasonCode>(5), HttpStatus = row.NumberOrNull(6), Error = row.TextOrNull(7), Remedy = row.TextOrNull(8),
            Changed = row.IsDBNull(9) ? [] : row.Json(9, json => JsonSerializer.Deserialize(json, StoreJsonContext.Default.IReadOnlyListString)),
        },
        connection,
        runId));
}
