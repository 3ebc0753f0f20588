namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about a person who has a user, linked or matched.</summary>
internal sealed class ExistingUserSteps(ProvisioningRules rules)
{
    public Decision Draft(PersonContext person, DirectoryUser user)
    {
        if (Unwritten(person, user) is { } unwritten)
        {
            return unwritten;
        }

        ScopeVerdict scope = rules.Scope.Judge(person.Employee);
        bool isInScope = scope is ScopeVerdict.In or ScopeVerdict.MissingEmail;
        StateVerdict state = person.IsAway || isInScope
            ? StateTable.ForExistingUser(person, user.State, rules.Options)
            : OutOfScope(person, user);
        if (!isInScope && !person.IsAway && state.To is null)
        {
            return DecisionSteps.Unwritten(person, DecisionKind.Skip, ReasonCode.OutOfScope);
        }

        bool needsLook = person.Link is null && person.NamesDiffer;
        List<Finding> findings = Findings(person, user, state, needsLook);
        if (state.IsHeld || (needsLook && state.To == UserState.Suspended))
        {
            return DecisionSteps.Unwritten(person, DecisionKind.Hold, state.IsHeld ? state.Reason!.Value : ReasonCode.NamesDiffer, KindOf(state.To)) with { Findings = findings };
        }

        AttributeDiff diff = isInScope ? DiffStep.Compare(rules.Mapping.Evaluate(person.Employee), user) : new AttributeDiff([], []);
        return Written(person, user, state, diff, findings);
    }

    private Decision? Unwritten(PersonContext person, DirectoryUser user)
    {
        Decision Hold(ReasonCode reason, DecisionKind? intended = null) => DecisionSteps.Unwritten(person, DecisionKind.Hold, reason, intended);

        if (person.Absence == AbsenceKind.NotVisible)
        {
            return Hold(ReasonCode.NotVisible);
        }

        if (person.MatchHold is { } unmatched)
        {
            return Hold(unmatched);
        }

        if (rules.ProtectedUsers.Contains(user))
        {
            return person.IsAway && user.State != UserState.Suspended
                ? Hold(ReasonCode.ProtectedLeaver, DecisionKind.Suspend)
                : DecisionSteps.Unwritten(person, DecisionKind.Skip, ReasonCode.Protected);
        }

        if (person.IsAway)
        {
            return null;
        }

        ScopeVerdict scope = rules.Scope.Judge(person.Employee);
        return scope == ScopeVerdict.NotReadable ? Hold(ReasonCode.FieldNotReadable)
            : scope != ScopeVerdict.Out && person.Phase == Phase.Unknown ? Hold(person.PhaseVerdict.Reason ?? ReasonCode.UnknownStatus)
            : null;
    }

    private StateVerdict OutOfScope(PersonContext person, DirectoryUser user)
    {
        bool suspends = rules.Options.WhenOutOfScope == WhenOutOfScope.Suspend && person.Link is not null && person.Phase != Phase.Unknown;
        return suspends && user.State is UserState.Activated or UserState.Staged ? StateVerdict.Suspend(ReasonCode.OutOfScope, StateReason.OutOfScope) : StateVerdict.Keep;
    }

    private List<Finding> Findings(PersonContext person, DirectoryUser user, StateVerdict state, bool needsLook)
    {
        var findings = new List<Finding>();
        if (state.Finding is { } finding)
        {
            findings.Add(new Finding(finding));
        }

        if (needsLook)
        {
            findings.Add(new Finding(FindingCode.NamesDiffer));
        }

        if (!state.IsHeld && state.To == UserState.Activated && IsFirstActivation(person, user) && rules.Options.ActivationEmail == ActivationEmail.None)
        {
            findings.Add(new Finding(FindingCode.ActivationEmailNotSent));
        }

        return findings;
    }

    /// <summary>True for a staged user, and for one that we created suspended and that never finished activation: neither has been mailed yet.</summary>
    private static bool IsFirstActivation(PersonContext person, DirectoryUser user) =>
        user.State == UserState.Staged || (person.Link is { CreatedByUs: true, Suspension: StateReason.UntilStart } && !user.HasFinishedActivation);

    private Decision Written(PersonContext person, DirectoryUser user, StateVerdict state, AttributeDiff diff, List<Finding> findings)
    {
        DecisionKind kind = KindOf(state.To) ?? (diff.Changes.Count > 0 ? DecisionKind.Update : DecisionKind.NoChange);
        string? derived = rules.Username.Derive(person.Employee).Value;
        bool isPreserved = derived is not null && !string.Equals(derived, user.Username, StringComparison.Ordinal);
        return new Decision
        {
            EmployeeId = person.Employee.Id,
            UserId = user.Id,
            Kind = kind,
            Reason = kind switch
            {
                DecisionKind.NoChange => ReasonCode.UpToDate,
                DecisionKind.Update => person.Link is null ? ReasonCode.Adopted : ReasonCode.AttributesChanged,
                _ => state.Reason!.Value,
            },
            Phase = person.Phase,
            State = new StateChange(user.State, state.To),
            StateReason = state.Because,
            SendsEmail = state.To == UserState.Activated && rules.Options.ActivationEmail == ActivationEmail.Send && IsFirstActivation(person, user),
            Username = new UsernameDecision(user.Username, isPreserved ? derived : null),
            Changes = diff.Changes,
            Findings = [.. findings, .. diff.Findings],
            Base = user.Fingerprint,
        };
    }

    private static DecisionKind? KindOf(UserState? to) => to switch
    {
        UserState.Activated => DecisionKind.Activate,
        UserState.Suspended => DecisionKind.Suspend,
        _ => null,
    };
}
