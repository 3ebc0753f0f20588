namespace BobJumpCloud.Provisioning;

/// <summary>The three passes over a whole company: match, draft, settle.</summary>
internal sealed class PlanAssembler(ProvisioningRules rules, ProvisioningSnapshot snapshot, string engineVersion)
{
    private readonly DirectoryIndex _directory = new(snapshot.Users);

    public ProvisioningPlan Assemble()
    {
        List<PersonContext> people = Match();
        var settling = new Settling(rules, snapshot, _directory, people);
        List<Decision> decisions = settling.Settle(Draft(people));
        return new ProvisioningPlan
        {
            Connection = snapshot.Connection,
            OrganizationId = snapshot.OrganizationId,
            Engine = engineVersion,
            RulesFingerprint = rules.Fingerprint,
            Clock = snapshot.Calendar.Instant,
            Calendar = snapshot.Calendar.Dates,
            Totals = PlanTotals.Of(decisions),
            Limits = settling.Verdicts,
            Decisions = decisions,
        };
    }

    /// <summary>The same passes, with the steps of one person taken down; null when the snapshot does not know the person.</summary>
    public DecisionTrace? Explain(EmployeeId employee)
    {
        List<PersonContext> people = Match();
        int index = people.FindIndex(p => p.Employee.Id == employee);
        if (index < 0)
        {
            return null;
        }

        var trace = new TraceRecorder();
        people[index] = people[index] with { Trace = trace };
        List<Decision> decisions = new Settling(rules, snapshot, _directory, people).Settle(Draft(people), index);
        return TraceAssembler.Of(rules, people[index], decisions[index]);
    }

    private List<PersonContext> Match() => new Matcher(rules, snapshot, _directory).Match();

    private List<Decision> Draft(List<PersonContext> people)
    {
        var steps = new DecisionSteps(rules, snapshot.DefaultUserState);
        return people.ConvertAll(steps.Draft);
    }
}
