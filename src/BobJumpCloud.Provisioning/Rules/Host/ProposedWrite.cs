namespace BobJumpCloud.Provisioning;

/// <summary>
/// What a veto judges: one person's decision that would write. It has no date, so that a decision stays the same between two due dates; dates of
/// the person are in <see cref="Employee"/>. Prints the kind and the person's id only.
/// </summary>
public sealed record ProposedWrite
{
    /// <summary>The person.</summary>
    public required Employee Employee { get; init; }

    /// <summary>What would be done: create, update, activate or suspend.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Why.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>Where the person is in employment.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The attributes that would be written, sorted by target (ordinal).</summary>
    public IReadOnlyList<JumpCloudAttribute> Targets { get; init; } = [];

    /// <summary>The kind and the person's id.</summary>
    public override string ToString() => $"{Kind} ({Employee})";
}
