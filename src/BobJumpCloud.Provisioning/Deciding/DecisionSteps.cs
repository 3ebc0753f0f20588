namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about one person, independently of all others.</summary>
internal sealed class DecisionSteps(ProvisioningRules rules, UserState organizationDefault)
{
    private readonly NewUserSteps _newUser = new(rules, organizationDefault);
    private readonly ExistingUserSteps _existingUser = new(rules);

    public Decision Draft(PersonContext person)
    {
        Decision draft = person.User is { } user ? _existingUser.Draft(person, user) : _newUser.Draft(person);
        return draft with
        {
            Findings = draft.Findings.Sorted(),
            NextDueOn = NextDueOn(person, draft),
            EndsRevocation = person.Link?.RevokedAt is { } revoked && PhaseStep.EndsRevocation(person.Facts, revoked),
        };
    }

    /// <summary>A decision that writes nothing.</summary>
    public static Decision Unwritten(PersonContext person, DecisionKind kind, ReasonCode reason, DecisionKind? intended = null) => new()
    {
        EmployeeId = person.Employee.Id,
        UserId = person.User?.Id ?? person.Link?.UserId,
        Kind = kind,
        Reason = reason,
        Intended = intended,
        Phase = person.Phase,
        State = new StateChange(person.User?.State, null),
        Username = new UsernameDecision(person.User?.Username),
        Base = person.User?.Fingerprint,
    };

    private DateOnly? NextDueOn(PersonContext person, Decision draft)
    {
        DateOnly? next = PhaseStep.NextDate(person.Facts, person.Today);
        bool waits = person.User is null && !person.IsAway && draft.Reason != ReasonCode.OutOfScope;
        DateOnly? due = waits ? TimingStep.DueOn(person.Facts, rules.Options) : null;
        return due > person.Today && (next is null || due < next) ? due : next;
    }
}
