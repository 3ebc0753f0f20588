namespace BobJumpCloud.Provisioning;

/// <summary>Pass (c) in its order: unique values, usernames, managers, limits. Decisions and people come sorted by employee id, one for one.</summary>
internal sealed class Settling(ProvisioningRules rules, ProvisioningSnapshot snapshot, DirectoryIndex directory, List<PersonContext> people)
{
    private const int Nobody = -1;

    /// <summary>What the limits say.</summary>
    public IReadOnlyList<LimitVerdict> Verdicts { get; private set; } = [];

    /// <param name="decisions">The drafts.</param>
    /// <param name="traced">The index of the person whose steps are taken down.</param>
    public List<Decision> Settle(List<Decision> decisions, int traced = Nobody)
    {
        decisions = Traced(DecisionStep.UniqueValues, traced, decisions, SettleUniqueValues);
        decisions = Traced(DecisionStep.UsernameAllocation, traced, decisions, SettleUsernames);
        ManagerReferences? managers = rules.Mapping.Manager is { } row ? new ManagerReferences(rules, row, snapshot.Links, people) : null;
        decisions = Traced(DecisionStep.Manager, traced, decisions, d => managers?.Settle(d) ?? d);
        decisions = Traced(DecisionStep.Limits, traced, decisions, JudgeLimits);

        // Whom a veto or a limit holds keeps the values that others counted on, and creates no manager.
        decisions = Traced(DecisionStep.UniqueValues, traced, decisions, SettleUniqueValues);
        decisions = Traced(DecisionStep.Manager, traced, decisions, d => managers?.Release(d) ?? d);

        for (int i = 0; i < decisions.Count; i++)
        {
            IReadOnlyList<Finding> sorted = decisions[i].Findings.Sorted();
            if (!ReferenceEquals(sorted, decisions[i].Findings))
            {
                decisions[i] = decisions[i] with { Findings = sorted };
            }
        }

        return decisions;
    }

    private List<Decision> Traced(DecisionStep step, int traced, List<Decision> before, Func<List<Decision>, List<Decision>> pass)
    {
        Decision? drafted = traced == Nobody ? null : before[traced];
        List<Decision> after = pass(before);
        if (drafted is not null)
        {
            people[traced].Trace?.Settled(step, drafted, after[traced]);
        }

        return after;
    }

    private List<Decision> SettleUniqueValues(List<Decision> decisions)
    {
        var emails = new UniqueValues(JumpCloudAttributes.Email, ReasonCode.EmailTaken, FindingCode.EmailTaken, directory);
        var identifiers = new UniqueValues(JumpCloudAttributes.EmployeeIdentifier, ReasonCode.IdentifierTaken, FindingCode.IdentifierTaken, directory);
        return identifiers.Settle(emails.Settle(decisions));
    }

    private List<Decision> SettleUsernames(List<Decision> decisions) => new UsernameAllocator(snapshot, rules).Settle(decisions);

    private List<Decision> JudgeLimits(List<Decision> decisions)
    {
        (decisions, List<LimitVerdict> verdicts) = new LimitJudge(rules.Limits, snapshot, Population.Of(snapshot, people, directory)).Judge(decisions);
        Verdicts = verdicts;
        return decisions;
    }
}
