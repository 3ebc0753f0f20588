using System.Runtime.CompilerServices;

namespace BobJumpCloud.Provisioning;

/// <summary>What should happen to one person, and why. Prints ids and codes only.</summary>
public sealed record Decision
{
    // Boxed, because hardly any decision has one and a plan has many decisions.
    private readonly StrongBox<Fingerprint>? _linkedAs;

    /// <summary>The person.</summary>
    public required EmployeeId EmployeeId { get; init; }

    /// <summary>The person's user; null when there is none.</summary>
    public DirectoryUserId? UserId { get; init; }

    /// <summary>What should happen.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>What would have happened, had the decision not been held; null when nothing.</summary>
    public DecisionKind? Intended { get; init; }

    /// <summary>Why.</summary>
    public required ReasonCode Reason { get; init; }

    /// <summary>Where the person is in employment.</summary>
    public Phase Phase { get; init; }

    /// <summary>The state before and after.</summary>
    public StateChange State { get; init; }

    /// <summary>Why we set the state; null when we do not (then the organization's default decides over a new user).</summary>
    public StateReason? StateReason { get; init; }

    /// <summary>True when JumpCloud will mail the person.</summary>
    public bool SendsEmail { get; init; }

    /// <summary>The username.</summary>
    public UsernameDecision Username { get; init; }

    /// <summary>The attributes to write, sorted by target (ordinal). A decision that was held after it was drafted shows what it would write.</summary>
    public IReadOnlyList<AttributeChange> Changes { get; init; } = [];

    /// <summary>What else is worth knowing, sorted by code and target.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The next date on which the decision can change without anybody editing anything; null when there is none.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>A hash of the user that the decision was computed from; null without a user.</summary>
    public Fingerprint? Base { get; init; }

    /// <summary>True when Bob itself shows what came of an immediate revocation, so that the link forgets it. In JSON only when true.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
    public bool EndsRevocation { get; init; }

    /// <summary>
    /// A hash of what the mapping says, when the user is linked without being written (<see cref="Adoption.LinkOnly"/>) or still left alone for that
    /// reason; null otherwise. In JSON only when there is one.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public Fingerprint? LinkedAs
    {
        get => _linkedAs?.Value;
        init => _linkedAs = value is { } hash ? new StrongBox<Fingerprint>(hash) : null;
    }

    /// <summary>True for the four kinds that write.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Writes => Kind is DecisionKind.Create or DecisionKind.Update or DecisionKind.Activate or DecisionKind.Suspend;

    /// <summary>What limits count the decision as; nothing when it writes nothing. A change that also clears an attribute counts as both.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<LimitKind> LimitKinds => Writes ? LimitCount.KindsOf(Kind, Clears) : [];

    /// <summary>True when the decision takes an attribute away.</summary>
    internal bool Clears => Changes.Any(c => c.Clears);

    /// <summary>True when the decision has this finding.</summary>
    public bool Has(FindingCode code) => Findings.Any(f => f.Code == code);

    /// <summary>The same decision, with the users of managers whom the plan has created; a reference to one without a user is left out.</summary>
    /// <param name="userOf">The user of such a manager; null while there is none.</param>
    public Decision WithManagers(Func<EmployeeId, DirectoryUserId?> userOf)
    {
        ArgumentNullException.ThrowIfNull(userOf);
        return Changes.All(c => c.ToUserOf is null)
            ? this
            : this with { Changes = [.. Changes.Select(c => c.ToUserOf is not { } m ? c : userOf(m) is { } user ? c with { To = user.Value, ToUserOf = null } : null).OfType<AttributeChange>()] };
    }

    /// <summary>Equal in every part, lists included.</summary>
    public bool Equals(Decision? other) =>
        other is not null
        && EmployeeId == other.EmployeeId && UserId == other.UserId && Kind == other.Kind && Intended == other.Intended && Reason == other.Reason
        && Phase == other.Phase && State == other.State && StateReason == other.StateReason && SendsEmail == other.SendsEmail && Username == other.Username
        && NextDueOn == other.NextDueOn && EndsRevocation == other.EndsRevocation && LinkedAs == other.LinkedAs && Base == other.Base && Changes.SequenceEqual(other.Changes) && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EmployeeId, UserId, Kind, Reason, Changes.Count, Findings.Count);

    /// <summary>Employee, kind and reason.</summary>
    public override string ToString() => $"{EmployeeId}: {Kind} ({Reason})";
}
