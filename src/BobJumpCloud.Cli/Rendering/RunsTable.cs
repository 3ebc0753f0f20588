using System.Globalization;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>Runs for people.</summary>
internal static class RunsTable
{
    public static void Write(IReadOnlyList<SyncRun> runs, TextWriter output)
    {
        var table = new TextTable("RUN", "STARTED (UTC)", "TRIGGER", "ENDED", "WROTE", "HELD");
        foreach (SyncRun r in runs)
        {
            table.Add(
                r.RunId, r.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), r.Trigger.ToString(), r.FinishedAt is null ? "no" : "yes",
                r.Totals.Writes.ToString(CultureInfo.InvariantCulture), r.Totals.Hold.ToString(CultureInfo.InvariantCulture));
        }

        table.Write(output);
    }
}
