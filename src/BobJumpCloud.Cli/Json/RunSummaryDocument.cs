using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Json;

/// <summary>One run in JSON.</summary>
internal sealed record RunSummaryDocument(string RunId, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, string Trigger, PlanTotals Totals)
{
    public static RunSummaryDocument Of(SyncRun run) => new(run.RunId, run.StartedAt, run.FinishedAt, run.Trigger.ToString(), run.Totals);
}
