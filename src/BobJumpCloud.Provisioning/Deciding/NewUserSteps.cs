namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about a person who has no user.</summary>
internal sealed class NewUserSteps(ProvisioningRules rules, UserState organizationDefault)
{
    public Decision Draft(PersonContext person) => Unwritten(person) ?? Create(person);

    private Decision? Unwritten(PersonContext person)
    {
        Decision Skip(ReasonCode reason) => DecisionSteps.Unwritten(person, DecisionKind.Skip, reason);
        Decision Hold(ReasonCode reason, DecisionKind? intended = DecisionKind.Create) => DecisionSteps.Unwritten(person, DecisionKind.Hold, reason, intended);

        if (person.UserIsGone)
        {
            return person.IsAway ? Skip(ReasonCode.UserGone)
                : person.Absence == AbsenceKind.NotVisible ? Hold(ReasonCode.NotVisible, null)
                : Hold(ReasonCode.UserDeleted, null);
        }

        if (person.IsAway)
        {
            return person.MatchHold is { } undecided ? Hold(undecided, null) : Skip(ReasonCode.InactiveWithoutUser);
        }

        switch (rules.Scope.Judge(person.Employee))
        {
            case ScopeVerdict.Out:
                return Skip(ReasonCode.OutOfScope);
            case var _ when person.MatchHold is { } unmatched:
                return Hold(unmatched);
            case ScopeVerdict.NotReadable:
                return Hold(ReasonCode.FieldNotReadable);
            case ScopeVerdict.MissingEmail:
                return Hold(ReasonCode.MissingEmail);
        }

        if (person.Phase == Phase.Unknown)
        {
            return Hold(person.PhaseVerdict.Reason ?? ReasonCode.UnknownStatus, null);
        }

        return TimingStep.Objection(person.Facts, person.Today, rules.Options) switch
        {
            ReasonCode.NotDueYet => Skip(ReasonCode.NotDueYet),
            { } objection => Hold(objection),
            null => null,
        };
    }

    private Decision Create(PersonContext person)
    {
        AttributeDiff diff = DiffStep.Compare(rules.Mapping.Evaluate(person.Employee), null);
        UsernameResult username = rules.Username.Derive(person.Employee);
        bool hasEmail = diff.Changes.Any(c => c.Target == JumpCloudAttributes.Email);
        if (!hasEmail || username.Value is null)
        {
            return DecisionSteps.Unwritten(person, DecisionKind.Hold, hasEmail ? ReasonCode.UsernameEmpty : ReasonCode.MissingEmail, DecisionKind.Create) with { Findings = diff.Findings };
        }

        (UserState to, StateReason? because) = StateTable.ForNewUser(rules.Options.InitialState, person.Phase, organizationDefault);
        bool isLeftStaged = to == UserState.Staged && because != StateReason.UntilStart;
        return new Decision
        {
            EmployeeId = person.Employee.Id,
            Kind = DecisionKind.Create,
            Reason = ReasonCode.NewEmployee,
            Phase = person.Phase,
            State = new StateChange(null, to),
            StateReason = because,
            Username = new UsernameDecision(username.Value),
            Changes = diff.Changes,
            Findings = isLeftStaged ? [.. diff.Findings, .. username.Findings, new Finding(FindingCode.StagedAwaitingAdministrator)] : [.. diff.Findings, .. username.Findings],
        };
    }
}
