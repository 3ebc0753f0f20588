using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>
/// Which runs are forgotten. Events make many small runs, so two kinds are never pushed out by number alone: the newest run that listed everybody (the
/// next listing is measured against it), and a run that others overtook while it works.
/// </summary>
internal static class RunRetention
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Deletes the runs beyond the newest ones with their results, and what limits no longer count of deleted runs.</summary>
    public static void Apply(SqliteConnection database, string connection, string savedRunId, DateTimeOffset finishedAt, int retain)
    {
        string dayBefore = Column.Of(finishedAt - Day);
        List<string> outdated = database.List(
            """
            SELECT run_id FROM (
              SELECT run_id, started_at, finished_at FROM runs WHERE connection = @0 ORDER BY started_at DESC, run_id DESC LIMIT -1 OFFSET @1)
            WHERE run_id <> @2 AND (finished_at IS NOT NULL OR started_at < @3) AND run_id IS NOT (
              SELECT run_id FROM runs WHERE connection = @0 AND listed_people IS NOT NULL ORDER BY started_at DESC, run_id DESC LIMIT 1)
            """,
            row => row.GetString(0),
            connection,
            retain,
            savedRunId,
            dayBefore);
        foreach (string runId in outdated)
        {
            database.Run("DELETE FROM results WHERE connection = @0 AND run_id = @1", connection, runId);
            database.Run("DELETE FROM runs WHERE connection = @0 AND run_id = @1", connection, runId);
        }

        database.Run(
            "DELETE FROM applied WHERE connection = @0 AND at < @1 AND run_id NOT IN (SELECT run_id FROM runs WHERE connection = @0)",
            connection,
            dayBefore);
    }
}
