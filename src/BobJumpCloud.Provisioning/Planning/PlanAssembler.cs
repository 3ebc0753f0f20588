namespace BobJumpCloud.Provisioning;

/// <summary>The three passes over a whole company: match, draft, settle.</summary>
internal sealed class PlanAssembler(ProvisioningRules rules, ProvisioningSnapshot snapshot, string engineVersion)
{
    public ProvisioningPlan Assemble()
    {
        var directory = new DirectoryIndex(snapshot.Users);
        List<PersonContext> people = new Matcher(rules, snapshot, directory).Match();
        var steps = new DecisionSteps(rules, snapshot.DefaultUserState);
        List<Decision> decisions = [.. people.Select(steps.Draft)];
        (decisions, List<LimitVerdict> verdicts) = Settle(decisions, directory, people);
        decisions = [.. decisions.Select(d => d.Findings.Count < 2 ? d : d with { Findings = d.Findings.Sorted() })];
        return PlanJson.Sealed(new ProvisioningPlan
        {
            Connection = snapshot.Connection,
            OrganizationId = snapshot.OrganizationId,
            Engine = engineVersion,
            RulesFingerprint = rules.Fingerprint,
            Clock = snapshot.Calendar.Instant,
            Calendar = snapshot.Calendar.Dates,
            Totals = PlanTotals.Of(decisions),
            Limits = verdicts,
            Decisions = decisions,
        });
    }

    private (List<Decision> Decisions, List<LimitVerdict> Verdicts) Settle(List<Decision> decisions, DirectoryIndex directory, List<PersonContext> people)
    {
        decisions = SettleUniqueValues(decisions, directory);
        decisions = new UsernameAllocator(snapshot, rules).Settle(decisions);
        int population = snapshot.Population ?? people.Select(p => p.User?.Id).Concat(snapshot.Links.Select(l => (DirectoryUserId?)l.UserId)).OfType<DirectoryUserId>()
            .Distinct().Count(id => directory.Find(id) is { State: not UserState.Suspended });
        (decisions, List<LimitVerdict> verdicts) = new LimitJudge(rules.Limits, snapshot, population).Judge(decisions);

        // Whom a limit holds keeps the values that others counted on.
        return (verdicts.Exists(v => v.Tripped) ? SettleUniqueValues(decisions, directory) : decisions, verdicts);
    }

    private static List<Decision> SettleUniqueValues(List<Decision> decisions, DirectoryIndex directory)
    {
        var emails = new UniqueValues(JumpCloudAttributes.Email, ReasonCode.EmailTaken, FindingCode.EmailTaken, directory);
        var identifiers = new UniqueValues(JumpCloudAttributes.EmployeeIdentifier, ReasonCode.IdentifierTaken, FindingCode.IdentifierTaken, directory);
        return identifiers.Settle(emails.Settle(decisions));
    }
}
