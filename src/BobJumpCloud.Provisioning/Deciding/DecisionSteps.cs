namespace BobJumpCloud.Provisioning;

/// <summary>Drafts the decision about one person, independently of all others.</summary>
internal sealed class DecisionSteps(ProvisioningRules rules, UserState organizationDefault)
{
    private readonly NewUserSteps _newUser = new(rules, organizationDefault);
    private readonly ExistingUserSteps _existingUser = new(rules);

    public Decision Draft(PersonContext person)
    {
        person.Trace?.Add(DecisionStep.Phase, PhraseOf(person), person.Employee, PhaseStep.Fields, person.PhaseVerdict.Reason);
        person.Trace?.Add(DecisionStep.Match, MatchPhrase.Of(person), person.Employee, MatchFields(), person.MatchHold);
        Decision draft = person.User is { } user ? _existingUser.Draft(person, user) : _newUser.Draft(person);
        return VetoStep.Judge(rules, person, draft);
    }

    /// <summary>A decision that writes nothing.</summary>
    public static Decision Unwritten(PersonContext person, DecisionKind kind, ReasonCode reason, DateOnly? nextDueOn, DecisionKind? intended = null, IReadOnlyList<Finding>? findings = null) => new()
    {
        EmployeeId = person.Employee.Id,
        UserId = person.User?.Id ?? person.Link?.UserId,
        Kind = kind,
        Reason = reason,
        Intended = intended,
        Phase = person.Phase,
        State = new StateChange(person.User?.State, null),
        Username = new UsernameDecision(person.User?.Username),
        Findings = findings?.Sorted() ?? [],
        NextDueOn = nextDueOn,
        EndsRevocation = person.EndsRevocation,
    };

    private IEnumerable<BobField> MatchFields() => rules.Mapping.Rows.Where(r => IsKey(r.Target)).SelectMany(r => r.Fields);

    private bool IsKey(JumpCloudAttribute target) =>
        (target == JumpCloudAttributes.Email && rules.Options.MatchOn.Contains(MatchKey.Email))
        || (target == JumpCloudAttributes.EmployeeIdentifier && rules.Options.MatchOn.Contains(MatchKey.EmployeeIdentifier));

    private static string PhraseOf(PersonContext person) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{person.Phase} on {person.Today:yyyy-MM-dd}");
}
