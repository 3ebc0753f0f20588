using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>One execution: what it was for and what came of it.</summary>
public sealed record SyncRun
{
    /// <summary>The run's id.</summary>
    public required string RunId { get; init; }

    /// <summary>The connection.</summary>
    public required string Connection { get; init; }

    /// <summary>What made it start.</summary>
    public required SyncTrigger Trigger { get; init; }

    /// <summary>When it started, by the run's clock.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; null while it runs or when it was killed.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The totals of the plan that it applied.</summary>
    public PlanTotals Totals { get; init; } = new();

    /// <summary>How many people Bob listed; null when the run listed nobody, or not completely.</summary>
    public int? ListedPeople { get; init; }

    /// <summary>True when a safety limit was tripped.</summary>
    public bool IsLimited { get; init; }

    /// <summary>What was done about each person.</summary>
    public SyncResults Results { get; init; } = new([]);

    /// <summary>True when somebody should look at it: a limit was tripped, or somebody was held, failed, stale or queued.</summary>
    public bool NeedsAttention => IsLimited || Results.Any(r => r.NeedsAttention);

    /// <summary>Writes the results as CSV (RFC 4180, UTF-8; cells that a spreadsheet would compute are quoted with an apostrophe).</summary>
    public Task WriteCsvAsync(Stream stream, CancellationToken cancellationToken = default) => ResultCsv.WriteAsync(RunId, Results, stream, cancellationToken);

    /// <summary>The run's id and totals.</summary>
    public override string ToString() => $"Run {RunId} of {Connection}: {Results.Count} people";
}
