using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>A run for people, 80 columns wide: whoever was written or needs attention.</summary>
internal static class RunTable
{
    public static void Write(SyncRun run, TextWriter output)
    {
        var table = new TextTable("EMPLOYEE", "DECISION", "OUTCOME", "REASON", "CHANGED");
        foreach (SyncResult r in run.Results.Where(r => r.NeedsAttention || r.Changed.Count > 0))
        {
            table.Add(r.EmployeeId.Value, r.Decision.ToString(), r.Outcome.ToString(), r.Reason.ToString(), string.Join(", ", r.Changed));
        }

        table.Write(output);
        foreach (SyncResult r in run.Results.Where(r => r.Error is not null))
        {
            output.WriteLine($"{r.EmployeeId}: {r.Error} {r.Remedy}");
        }

        output.WriteLine($"Run {run.RunId}: {run.Results.Count} people; {PlanTable.Totals(run.Totals)}");
    }
}
