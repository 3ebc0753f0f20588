using System.Text.Json;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// Employee ↔ JumpCloud user, with what we did to the user: facts and hashes, never attribute values. It changes only by
/// <see cref="After(Decision, Outcome)"/>, a pure function of a decision and its outcome.
/// </summary>
public sealed record Link
{
    /// <summary>The employee.</summary>
    public required EmployeeId EmployeeId { get; init; }

    /// <summary>The user.</summary>
    public required DirectoryUserId UserId { get; init; }

    /// <summary>True when we created the user, false when we adopted it.</summary>
    public bool CreatedByUs { get; init; }

    /// <summary>The phase of the last decision that was not held; null before the first.</summary>
    public Phase? LastPhase { get; init; }

    /// <summary>The state that we last saw or set.</summary>
    public UserState? LastState { get; init; }

    /// <summary>Why we suspended the user; null when we did not, or somebody changed the state since.</summary>
    public StateReason? Suspension { get; init; }

    /// <summary>True while the user is staged because we staged it until the start date.</summary>
    public bool StagedByUs { get; init; }

    /// <summary>True when the user was staged before we suspended it.</summary>
    public bool WasStaged { get; init; }

    /// <summary>True when we suspended the user a second time after somebody had activated it.</summary>
    public bool SuspendedAgain { get; init; }

    /// <summary>True once the person was at work here: a later start is no first one.</summary>
    public bool HasWorked { get; init; }

    /// <summary>The instant of an immediate revocation that Bob reported; null when there is none.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>
    /// Hashes of what the mapping said, by target, when the user was linked without being written (<see cref="Adoption.LinkOnly"/>): while it says the same, the
    /// attributes are left alone. Null otherwise.
    /// </summary>
    public WrittenAttributes? LinkedAs { get; init; }

    /// <summary>Hashes of what we last wrote, by attribute.</summary>
    public WrittenAttributes Written { get; init => field = value ?? WrittenAttributes.None; } = WrittenAttributes.None;

    /// <summary>The link as JSON: lossless.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, LinkJsonContext.Default.Link);

    /// <summary>Reads a link from its JSON.</summary>
    /// <exception cref="JsonException">It is no link.</exception>
    public static Link FromJson(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, LinkJsonContext.Default.Link) ?? throw new JsonException("This is no link.");

    /// <summary>The link of a person before anything happened: null for a user that does not exist yet.</summary>
    /// <returns>The link after the decision had this outcome; null when there is still no user.</returns>
    public static Link? After(Link? link, Decision decision, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(outcome);
        if (link is not null)
        {
            return link.After(decision, outcome);
        }

        bool links = decision.Writes ? outcome.Kind == OutcomeKind.Applied || (outcome.Kind == OutcomeKind.Held && outcome.Changed.Count > 0) : decision.Kind == DecisionKind.NoChange;
        if (!links || (outcome.UserId ?? decision.UserId) is not { } userId)
        {
            return null;
        }

        var fresh = new Link { EmployeeId = decision.EmployeeId, UserId = userId, CreatedByUs = decision.Kind == DecisionKind.Create, LastState = decision.State.From };
        return fresh.After(decision, outcome);
    }

    /// <summary>How this link looks after a decision had an outcome.</summary>
    public Link After(Decision decision, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Kind == OutcomeKind.Stale)
        {
            // What the plan saw is older than what the link knows.
            return this;
        }

        Link seen = Seeing(decision.State.From, decision.Phase) with { RevokedAt = decision.EndsRevocation ? null : RevokedAt };
        bool done = outcome.Kind is OutcomeKind.Applied or OutcomeKind.Unchanged or OutcomeKind.Held;
        if (!done || decision.Kind is DecisionKind.Hold or DecisionKind.Skip)
        {
            return seen;
        }

        UserState? state = outcome.State ?? decision.State.To ?? decision.State.From;
        Link moved = seen with { LastPhase = decision.Phase, HasWorked = HasWorked || decision.Phase == Phase.Active, LastState = state, LinkedAs = decision.LinkedAs, Written = Written.After(UserId, decision, outcome) };
        return decision.Kind switch
        {
            DecisionKind.Create => moved with
            {
                Suspension = decision.State.To == UserState.Suspended ? decision.StateReason : null,
                StagedByUs = decision.State.To == UserState.Staged && decision.StateReason == Provisioning.StateReason.UntilStart,
            },
            DecisionKind.Suspend => moved with
            {
                Suspension = decision.StateReason,
                StagedByUs = false,
                WasStaged = decision.State.From == UserState.Staged || (decision.State.From != UserState.Activated && WasStaged),
                SuspendedAgain = decision.Has(FindingCode.ReactivatedByOthers),
            },
            DecisionKind.Activate => moved with { Suspension = null, StagedByUs = false, WasStaged = false, SuspendedAgain = false },
            _ => moved,
        };
    }

    /// <summary>Ids only.</summary>
    public override string ToString() => $"Link {EmployeeId} ↔ {UserId}";

    /// <summary>Takes note of a state that others have changed.</summary>
    internal Link Seeing(UserState? state, Phase phase)
    {
        if (state is null)
        {
            return this;
        }

        // While the person is away or cannot be told, the reason stays, so that a second suspension is told from the first. A user that was
        // seen in another state since, and is suspended now, was suspended by others.
        bool isKept = state == UserState.Suspended
            ? LastState is null or UserState.Suspended
            : phase is Phase.Inactive or Phase.Deleted or Phase.Unknown;
        Link seen = this with { LastState = state, StagedByUs = StagedByUs && state == UserState.Staged };
        return isKept || Suspension is null ? seen : seen with { Suspension = null, WasStaged = false, SuspendedAgain = false };
    }
}
