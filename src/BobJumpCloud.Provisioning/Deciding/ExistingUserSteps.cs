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
        bool linksOnly = person.IsNew && rules.Options.Adoption == Adoption.LinkOnly;
        bool needsLook = person.IsNew && person.NamesDiffer;
        bool isHeld = state.IsHeld || (needsLook && state.To == UserState.Suspended);
        if (!isInScope && !person.IsAway && state.To is null)
        {
            return Unwritten(person, DecisionKind.Skip, ReasonCode.OutOfScope);
        }

        ReasonCode? reason = isHeld && !state.IsHeld ? ReasonCode.NamesDiffer : state.Reason;
        person.Trace?.Add(DecisionStep.State, PhraseOf(user, state, isHeld, linksOnly), linksOnly && !isHeld ? null : reason, linksOnly && !isHeld ? "Adoption = LinkOnly" : state.Rule);
        IReadOnlyList<Finding> findings = Findings(person, user, state, needsLook);
        if (isHeld)
        {
            return Unwritten(person, DecisionKind.Hold, reason!.Value, KindOf(state.To), findings);
        }

        if (linksOnly)
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
        return suspends && user.State is UserState.Activated or UserState.Staged ? StateVerdict.Suspend(ReasonCode.OutOfScope, StateReason.OutOfScope, "WhenOutOfScope = Suspend") : StateVerdict.Keep;
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
        string? wouldBe = WouldBe(person, user);
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
        DecisionSteps.Unwritten(person, kind, reason, PhaseStep.NextDate(person.Facts, person.Today), intended, findings) with
        {
            Username = new UsernameDecision(person.User!.Username, WouldBe(person, person.User)),
            Base = person.User.FingerprintBy(_fingerprinter),
        };

    /// <summary>What the rule would give, when the user's own name is another one.</summary>
    private string? WouldBe(PersonContext person, DirectoryUser user)
    {
        string? derived = rules.Username.NameOf(person.Employee, user.Username);
        return string.Equals(derived, user.Username, StringComparison.Ordinal) ? null : derived;
    }

    private static string PhraseOf(DirectoryUser user, StateVerdict state, bool isHeld, bool linksOnly) => state switch
    {
        _ when linksOnly && !isHeld => $"{Word(user.State)} stays, because this run only links",
        { To: { } to } when isHeld => $"{Word(user.State)} stays, although it would become {Word(to)}",
        { To: { } to } => $"{Word(user.State)} becomes {Word(to)}",
        { Finding: { } finding } => $"{Word(user.State)} stays ({finding})",
        _ => $"{Word(user.State)} stays",
    };

    private static string Word(UserState state) => state.ToString().ToUpperInvariant();

    private static DecisionKind? KindOf(UserState? to) => to switch
    {
        UserState.Activated => DecisionKind.Activate,
        UserState.Suspended => DecisionKind.Suspend,
        _ => null,
    };
}
