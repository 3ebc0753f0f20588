namespace BobJumpCloud.Provisioning;

/// <summary>Asks the host's vetoes about a decision that would write. They can hold it, and nothing else.</summary>
internal static class VetoStep
{
    public static Decision Judge(ProvisioningRules rules, PersonContext person, Decision decision)
    {
        if (rules.Vetoes.Count == 0 || !decision.Writes)
        {
            return decision;
        }

        var proposed = new ProposedWrite
        {
            Employee = person.Employee,
            Kind = decision.Kind,
            Reason = decision.Reason,
            Phase = decision.Phase,
            Targets = [.. decision.Changes.Select(c => c.Target)],
        };
        foreach (Veto veto in rules.Vetoes)
        {
            if (veto.Holds(proposed))
            {
                person.Trace?.Add(DecisionStep.Veto, $"held instead of {decision.Kind}", ReasonCode.Veto, veto.Name);
                return decision.HeldBy(ReasonCode.Veto);
            }
        }

        return decision;
    }
}
