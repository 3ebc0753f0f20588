using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>What a run did about one person. Prints ids and codes only.</summary>
public sealed record SyncResult
{
    /// <summary>The person.</summary>
    public required EmployeeId EmployeeId { get; init; }

    /// <summary>The person's user, when known.</summary>
    public DirectoryUserId? UserId { get; init; }

    /// <summary>The username that the user has, got or was to get.</summary>
    public string? Username { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Decision { get; init; }

    /// <summary>What became of it.</summary>
    public required OutcomeKind Outcome { get; init; }

    /// <summary>Why it was decided.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>The HTTP status of a failure.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The error, with the vendor's own words.</summary>
    public string? Error { get; init; }

    /// <summary>What to do.</summary>
    public string? Remedy { get; init; }

    /// <summary>The targets that were written, sorted.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>True when somebody should look at it: held, failed, stale or queued.</summary>
    public bool NeedsAttention => Outcome is OutcomeKind.Held or OutcomeKind.Failed or OutcomeKind.Stale or OutcomeKind.Queued;

    /// <summary>The result of a decision and its outcome.</summary>
    public static SyncResult Of(Decision decision, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(outcome);
        return new SyncResult
        {
            EmployeeId = decision.EmployeeId, UserId = outcome.UserId ?? decision.UserId, Username = decision.Username.Value, Decision = decision.Kind, Outcome = outcome.Kind,
            Reason = decision.Reason, HttpStatus = outcome.HttpStatus, Error = outcome.Error, Remedy = outcome.Remedy, Changed = outcome.Changed,
        };
    }

    /// <summary>Employee, decision and outcome.</summary>
    public override string ToString() => $"{EmployeeId}: {Decision} {Outcome} ({Reason})";
}
