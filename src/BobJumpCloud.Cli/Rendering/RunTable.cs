using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>A run for people, 80 columns wide: whoever was written or needs attention.</summary>
internal static class RunTable
{
    private const int Many = 4;

    public static void Write(SyncRun run, TextWriter output)
    {
        var table = new TextTable("EMPLOYEE", "DECISION", "OUTCOME", "REASON", "WHAT");
        foreach (SyncResult r in run.Results.Where(r => r.NeedsAttention || r.Changed.Count > 0))
        {
            table.Add(r.EmployeeId.Value, r.Decision.ToString(), r.Outcome.ToString(), r.Reason.ToString(), What(r));
        }

        table.Write(output);
        TextTable.WriteText(output, $"Run {run.RunId}, {run.Results.Count} people: {PlanTable.Totals(run.Totals)}");
    }

    private static string What(SyncResult r) =>
        r.Error is not null ? $"{r.Error} {r.Remedy}"
        : r.NeedsAttention ? r.Remedy ?? ""
        : r.Changed.Count > Many ? $"{r.Changed.Count} attributes" : string.Join(", ", r.Changed);
}
