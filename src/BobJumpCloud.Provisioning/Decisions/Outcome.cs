namespace BobJumpCloud.Provisioning;

/// <summary>What happened when a decision was applied. Holds codes, ids and target names, no values.</summary>
public sealed record Outcome
{
    /// <summary>What became of it.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>The user, known even for a creation once it is done.</summary>
    public DirectoryUserId? UserId { get; init; }

    /// <summary>The state that the user has now, as far as known.</summary>
    public UserState? State { get; init; }

    /// <summary>The targets that were written, sorted.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Hashes of what JumpCloud stored in place of what was written, for the attributes that it stores in another form.</summary>
    public IReadOnlyDictionary<JumpCloudAttribute, AttributeHash> NotAccepted { get; init; } = System.Collections.Frozen.FrozenDictionary<JumpCloudAttribute, AttributeHash>.Empty;

    /// <summary>The HTTP status of a failure.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The error as the user should read it, with the vendor's own words; null when none.</summary>
    public string? Error { get; init; }

    /// <summary>What to do about the error.</summary>
    public string? Remedy { get; init; }

    /// <summary>The outcome of a decision that writes nothing.</summary>
    public static Outcome OfUnwritten(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new Outcome
        {
            Kind = decision.Kind switch
            {
                DecisionKind.Skip => OutcomeKind.Skipped,
                DecisionKind.Hold => OutcomeKind.Held,
                _ when decision.Has(FindingCode.ValueMissing) => OutcomeKind.Held,
                _ => OutcomeKind.Unchanged,
            },
            UserId = decision.UserId,
            State = decision.State.From,
            Remedy = decision.Kind == DecisionKind.Hold ? ReasonCatalog.Of(decision.Reason).Remedy : null,
        };
    }

    /// <summary>The kind only.</summary>
    public override string ToString() => Kind.ToString();
}
