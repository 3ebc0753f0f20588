namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about a person who has a user, linked or matched.</summary>
internal sealed class ExistingUserSteps(ProvisioningRules rules)
{
    private readonly AttributeSteps _attributes = new(rules);
    private readonly Fingerprinter _fingerprinter = new();

    public Decision Draft(PersonContext person, DirectoryUser user)
    {
        if ((Unmatched(person) ?? Protected(person, user)) is { } untouched)
        {
            return untouched;
        }

        ScopeVerdict scope = ScopeStep.Judge(rules, person);
        bool isInScope = scope is ScopeVerdict.In or ScopeVerdict.MissingEmail;
        if (!person.IsAway && Undecided(person, scope) is { } undecided)
        {
            return undecided;
        }

        StateVerdict state = person.IsAway || isInScope ? StateTable.ForExistingUser(person, user.State, rules.Options) : OutOfScope(person, user);
        person.Trace?.Add(DecisionStep.State, PhraseOf(user, state), state.Reason, RuleOf(state));
        if (!isInScope && !person.IsAway && state.To is null)
        {
            return Unwritten(person, DecisionKind.Skip, ReasonCode.OutOfScope);
        }

        bool needsLook = person.IsNew && person.NamesDiffer;
        IReadOnlyList<Finding> findings = Findings(person, user, state, needsLook);
        if (state.IsHeld || (needsLook && state.To == UserState.Suspended))
        {
            return Unwritten(person, DecisionKind.Hold, state.IsHeld ? state.Reason!.Value : ReasonCode.NamesDiffer, KindOf(state.To), findings);
        }

        if (person.IsNew && rules.Options.Adoption == Adoption.LinkOnly)
        {
            return LinkOnly(person, user, findings);
        }

        Fingerprint? linkedAs = isInScope ? _attributes.UntouchedSince(person) : person.Link?.LinkedAs;
        AttributeDiff diff = isInScope && linkedAs is null ? _attributes.Compare(person, user) : AttributeDiff.None;
        return Written(person, user, state, diff, findings, linkedAs);
    }

    private Decision? Unmatched(PersonContext person) => person switch
    {
        { Absence: AbsenceKind.NotVisible } => Unwritten(person, DecisionKind.Hold, ReasonCode.NotVisible),
        { MatchHold: { } unmatched } => Unwritten(person, DecisionKind.Hold, unmatched),
        _ => null,
    };

    private Decision? Protected(PersonContext person, DirectoryUser user)
    {
        if (!rules.ProtectedUsers.Contains(user))
        {
            return null;
        }

        bool isLeaver = person.IsAway && user.State != UserState.Suspended;
        ReasonCode reason = isLeaver ? ReasonCode.ProtectedLeaver : ReasonCode.Protected;
        person.Trace?.Add(DecisionStep.Scope, "the user is protected", reason, user.IsAdministrator ? "ProtectAdministrators" : "Protected");
        return isLeaver ? Unwritten(person, DecisionKind.Hold, reason, DecisionKind.Suspend) : Unwritten(person, DecisionKind.Skip, reason);
    }

    private Decision? Undecided(PersonContext person, ScopeVerdict scope) => scope switch
    {
        ScopeVerdict.NotReadable => Unwritten(person, DecisionKind.Hold, ReasonCode.FieldNotReadable),
        not ScopeVerdict.Out when person.Phase == Phase.Unknown => Unwritten(person, DecisionKind.Hold, person.PhaseVerdict.Reason ?? ReasonCode.UnknownStatus),
        _ => null,
    };

    private StateVerdict OutOfScope(PersonContext person, DirectoryUser user)
    {
        bool suspends = rules.Options.WhenOutOfScope == WhenOutOfScope.Suspend && person.Link is not null && person.Phase != Phase.Unknown;
        return suspends && user.State is UserState.Activated or UserState.Staged ? StateVerdict.Suspend(ReasonCode.OutOfScope, StateReason.OutOfScope) : StateVerdict.Keep;
    }

    private IReadOnlyList<Finding> Findings(PersonContext person, DirectoryUser user, StateVerdict state, bool needsLook)
    {
        bool mailsNobody = !state.IsHeld && state.To == UserState.Activated && IsFirstActivation(person, user) && rules.Options.ActivationEmail == ActivationEmail.None;
        if (state.Finding is null && !needsLook && !mailsNobody)
        {
            return [];
        }

        FindingCode?[] codes = [state.Finding, needsLook ? FindingCode.NamesDiffer : null, mailsNobody ? FindingCode.ActivationEmailNotSent : null];
        return [.. codes.OfType<FindingCode>().Select(c => new Finding(c))];
    }

    /// <summary>True for a staged user, and for one that we created suspended and that never finished activation: neither has been mailed yet.</summary>
    private static bool IsFirstActivation(PersonContext person, DirectoryUser user) =>
        user.State == UserState.Staged || (person.Link is { CreatedByUs: true, Suspension: StateReason.UntilStart } && !user.HasFinishedActivation);

    /// <summary>The run that links writes nothing. What the mapping says now is remembered: only a change of it is written later.</summary>
    private Decision LinkOnly(PersonContext person, DirectoryUser user, IReadOnlyList<Finding> findings) =>
        Written(person, user, StateVerdict.Keep, AttributeDiff.None, findings, _attributes.FingerprintOf(person.Employee));

    private Decision Written(PersonContext person, DirectoryUser user, StateVerdict state, AttributeDiff diff, IReadOnlyList<Finding> findings, Fingerprint? linkedAs)
    {
        DecisionKind kind = KindOf(state.To) ?? (diff.Changes.Count > 0 ? DecisionKind.Update : DecisionKind.NoChange);
        string? derived = rules.Username.NameOf(person.Employee, user.Username);
        string? wouldBe = string.Equals(derived, user.Username, StringComparison.Ordinal) ? null : derived;
        person.Trace?.Add(
            DecisionStep.Username, $"\"{user.Username}\" is kept{(wouldBe is null ? "" : $", although the rule gives \"{wouldBe}\"")}", person.Employee, rules.Username.Fields, null, $"Username:Rule = {rules.Username.Id}");
        return new Decision
        {
            EmployeeId = person.Employee.Id,
            UserId = user.Id,
            Kind = kind,
            Reason = kind switch
            {
                DecisionKind.NoChange => ReasonCode.UpToDate,
                DecisionKind.Update => person.IsNew ? ReasonCode.Adopted : ReasonCode.AttributesChanged,
                _ => state.Reason!.Value,
            },
            Phase = person.Phase,
            State = new StateChange(user.State, state.To),
            StateReason = state.Because,
            SendsEmail = state.To == UserState.Activated && rules.Options.ActivationEmail == ActivationEmail.Send && IsFirstActivation(person, user),
            Username = new UsernameDecision(user.Username, wouldBe),
            Changes = diff.Changes,
            Findings = (findings.Count == 0 ? diff.Findings : [.. findings, .. diff.Findings]).Sorted(),
            NextDueOn = PhaseStep.NextDate(person.Facts, person.Today),
            EndsRevocation = person.EndsRevocation,
            LinkedAs = linkedAs,
            Base = user.FingerprintBy(_fingerprinter),
        };
    }

    private Decision Unwritten(PersonContext person, DecisionKind kind, ReasonCode reason, DecisionKind? intended = null, IReadOnlyList<Finding>? findings = null) =>
        DecisionSteps.Unwritten(person, kind, reason, PhaseStep.NextDate(person.Facts, person.Today), intended, findings, person.User!.FingerprintBy(_fingerprinter));

    private static string PhraseOf(DirectoryUser user, StateVerdict state) => state switch
    {
        { To: { } to, IsHeld: true } => $"{Word(user.State)} stays, although it would become {Word(to)}",
        { To: { } to } => $"{Word(user.State)} becomes {Word(to)}",
        { Finding: { } finding } => $"{Word(user.State)} stays ({finding})",
        _ => $"{Word(user.State)} stays",
    };

    private static string Word(UserState state) => state.ToString().ToUpperInvariant();

    private string? RuleOf(StateVerdict state) => state.To switch
    {
        UserState.Suspended when state.Reason == ReasonCode.OutOfScope => $"WhenOutOfScope = {rules.Options.WhenOutOfScope}",
        UserState.Suspended => $"DeactivateLeavers = {(rules.Options.DeactivateLeavers ? "true" : "false")}",
        UserState.Activated => $"Reactivation = {rules.Options.Reactivation}",
        _ => null,
    };

    private static DecisionKind? KindOf(UserState? to) => to switch
    {
        UserState.Activated => DecisionKind.Activate,
        UserState.Suspended => DecisionKind.Suspend,
        _ => null,
    };
}
