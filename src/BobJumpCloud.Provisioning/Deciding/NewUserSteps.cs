namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about a person who has no user.</summary>
internal sealed class NewUserSteps(ProvisioningRules rules, UserState organizationDefault)
{
    public Decision Draft(PersonContext person) => Unwritten(person) ?? Create(person);

    private Decision? Unwritten(PersonContext person)
    {
        if (person.UserIsGone)
        {
            return person.IsAway ? Skip(person, ReasonCode.UserGone)
                : Hold(person, person.Absence == AbsenceKind.NotVisible ? ReasonCode.NotVisible : ReasonCode.UserDeleted, null);
        }

        if (person.IsAway)
        {
            return person.MatchHold is { } undecided ? Hold(person, undecided, null) : Skip(person, ReasonCode.InactiveWithoutUser);
        }

        ScopeVerdict scope = ScopeStep.Judge(rules, person);
        return scope switch
        {
            ScopeVerdict.Out => Skip(person, ReasonCode.OutOfScope),
            _ when person.MatchHold is { } unmatched => Hold(person, unmatched),
            ScopeVerdict.NotReadable => Hold(person, ReasonCode.FieldNotReadable),
            _ when IsKeyUnreadable(person) => Hold(person, ReasonCode.FieldNotReadable),
            ScopeVerdict.MissingEmail => Hold(person, ReasonCode.MissingEmail),
            _ when person.Phase == Phase.Unknown => Hold(person, person.PhaseVerdict.Reason ?? ReasonCode.UnknownStatus, null),
            _ => NotDue(person),
        };
    }

    /// <summary>Whoever could be found by a key that Bob does not show may have a user already.</summary>
    private bool IsKeyUnreadable(PersonContext person) =>
        rules.Options.MatchOn.Contains(MatchKey.EmployeeIdentifier) && rules.Mapping.IdentifierOf(person.Employee).Presence == FieldPresence.Absent;

    private Decision? NotDue(PersonContext person)
    {
        ReasonCode? objection = TimingStep.Objection(person.Facts, person.Today, rules.Options);
        person.Trace?.Add(DecisionStep.When, objection is null ? "the creation is due" : "the creation is not due", person.Employee, [BobFields.Work.StartDate], objection, $"When = {rules.Options.When}");
        return objection switch
        {
            null => null,
            ReasonCode.NotDueYet => Skip(person, ReasonCode.NotDueYet),
            { } other => Hold(person, other),
        };
    }

    private Decision Create(PersonContext person)
    {
        AttributeDiff diff = DiffStep.Compare(rules.Mapping, person.Employee, null, null);
        person.Trace?.Add(DecisionStep.Map, $"{diff.Changes.Count} attributes get a value", person.Employee, rules.Mapping.Fields);
        UsernameResult username = rules.Username.Derive(person.Employee);
        person.Trace?.Add(DecisionStep.Username, username.Value is null ? "nothing valid can be derived" : $"\"{username.Value}\"", person.Employee, rules.Username.Fields, null, $"Username:Rule = {rules.Username.Id}");
        bool hasEmail = diff.Changes.Any(c => c.Target == JumpCloudAttributes.Email);
        if (!hasEmail || username.Value is null)
        {
            return DecisionSteps.Unwritten(person, DecisionKind.Hold, hasEmail ? ReasonCode.UsernameEmpty : ReasonCode.MissingEmail, NextDueOn(person), DecisionKind.Create, [.. diff.Findings, .. username.Findings]);
        }

        (UserState to, StateReason? because) = StateTable.ForNewUser(rules.Options.InitialState, person.Phase, organizationDefault);
        person.Trace?.Add(DecisionStep.State, because is null ? $"none is sent, so the organization's default counts: {to.ToString().ToUpperInvariant()}" : $"created as {to.ToString().ToUpperInvariant()}", null, $"InitialState = {rules.Options.InitialState}");
        bool isLeftStaged = to == UserState.Staged && because != StateReason.UntilStart;
        IReadOnlyList<Finding> findings = isLeftStaged ? [.. diff.Findings, .. username.Findings, new Finding(FindingCode.StagedAwaitingAdministrator)] : [.. diff.Findings, .. username.Findings];
        return new Decision
        {
            EmployeeId = person.Employee.Id,
            Kind = DecisionKind.Create,
            Reason = ReasonCode.NewEmployee,
            Phase = person.Phase,
            State = new StateChange(null, to),
            StateReason = because,
            Username = new UsernameDecision(username.Value),
            Changes = LinkAttributeStep.Added(rules.LinkAttribute, person, diff).Changes,
            Findings = findings.Sorted(),
            NextDueOn = NextDueOn(person),
            EndsRevocation = person.EndsRevocation,
        };
    }

    private Decision Skip(PersonContext person, ReasonCode reason) => DecisionSteps.Unwritten(person, DecisionKind.Skip, reason, NextDueOn(person, reason));

    private Decision Hold(PersonContext person, ReasonCode reason, DecisionKind? intended = DecisionKind.Create) =>
        DecisionSteps.Unwritten(person, DecisionKind.Hold, reason, NextDueOn(person), intended);

    /// <summary>The next date on which the phase changes, or the creation becomes due.</summary>
    private DateOnly? NextDueOn(PersonContext person, ReasonCode? reason = null)
    {
        DateOnly? next = PhaseStep.NextDate(person.Facts, person.Today);
        bool waits = !person.IsAway && reason != ReasonCode.OutOfScope;
        DateOnly? due = waits ? TimingStep.DueOn(person.Facts, rules.Options) : null;
        return due > person.Today && (next is null || due < next) ? due : next;
    }
}
