using System.Text.Json;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of runs.</summary>
internal static class RunRows
{
    public static void Save(SqliteConnection database, string connection, SyncRun run) => database.Run(
        """
        INSERT OR REPLACE INTO runs (connection, run_id, run_trigger, started_at, finished_at, totals, listed_people, is_limited)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7)
        """,
        connection, run.RunId, run.Trigger.ToString(), Column.Of(run.StartedAt), run.FinishedAt is { } finishedAt ? Column.Of(finishedAt) : null,
        JsonSerializer.Serialize(run.Totals, StoreJsonContext.Default.PlanTotals), run.ListedPeople, run.IsLimited);

    public static IReadOnlyList<SyncRun> All(SqliteConnection database, string connection, string name)
    {
        List<SyncRun> runs = database.List(
            "SELECT run_id, run_trigger, started_at, finished_at, totals, listed_people, is_limited FROM runs WHERE connection = @0",
            row => new SyncRun
            {
                RunId = row.GetString(0), Connection = name, Trigger = row.Name<SyncTrigger>(1), StartedAt = row.Instant(2), FinishedAt = row.InstantOrNull(3),
                Totals = row.Json(4, json => JsonSerializer.Deserialize(json, StoreJsonContext.Default.PlanTotals)), ListedPeople = row.NumberOrNull(5),
                IsLimited = row.GetBoolean(6),
            },
            connection);
        return [.. runs.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.RunId, StringComparer.Ordinal)];
    }
}
