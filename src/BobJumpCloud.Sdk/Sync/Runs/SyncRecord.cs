using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>The standing status of one person, replaced by every run that decides about the person. Prints ids and codes only.</summary>
public sealed record SyncRecord
{
    /// <summary>The person.</summary>
    public required EmployeeId EmployeeId { get; init; }

    /// <summary>The person's user, when known.</summary>
    public DirectoryUserId? UserId { get; init; }

    /// <summary>The status.</summary>
    public required SyncStatus Status { get; init; }

    /// <summary>The reason code of the last decision.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>The kind of the last decision.</summary>
    public required DecisionKind LastDecision { get; init; }

    /// <summary>What became of it.</summary>
    public required OutcomeKind LastOutcome { get; init; }

    /// <summary>The last error, with the vendor's own words; null when none.</summary>
    public string? Error { get; init; }

    /// <summary>The next date on which the decision can change by itself.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>
    /// A username with a number that is kept for the person; null when none was given yet. A store keeps it when a later record of the person has none.
    /// </summary>
    public string? ReservedUsername { get; init; }

    /// <summary>When the record was written, by the run's clock.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The status that follows from an outcome.</summary>
    public static SyncStatus StatusOf(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Applied or OutcomeKind.Unchanged => SyncStatus.Synced,
        OutcomeKind.Skipped => SyncStatus.Skipped,
        OutcomeKind.Held or OutcomeKind.Stale => SyncStatus.Held,
        OutcomeKind.Queued => SyncStatus.Pending,
        _ => SyncStatus.Failed,
    };

    /// <summary>Employee, status and reason.</summary>
    public override string ToString() => $"{EmployeeId}: {Status} ({Reason})";
}
