namespace BobJumpCloud.Provisioning;

/// <summary>Puts a trace together: the steps that were taken down, and what becomes of every mapped attribute.</summary>
internal static class TraceAssembler
{
    public static DecisionTrace Of(ProvisioningRules rules, PersonContext person, Decision decision) => new()
    {
        Decision = decision,
        Steps = [.. (person.Trace?.Steps ?? []).OrderBy(s => s.Step)],
        Attributes = [.. rules.Mapping.Evaluate(person.Employee).Select(a => Attribute(a, person, decision))],
    };

    private static AttributeTrace Attribute(MappedAttribute attribute, PersonContext person, Decision decision)
    {
        AttributeChange? change = decision.Changes.FirstOrDefault(c => c.Target == attribute.Target);
        bool waits = decision.Findings.Any(f => f.Code == FindingCode.ValueMissing && f.Target == attribute.Target.Target);
        AttributeAction action = change switch
        {
            not null when !decision.Writes => AttributeAction.Hold,
            { Clears: true } => AttributeAction.Clear,
            not null => AttributeAction.Set,
            null => waits ? AttributeAction.Hold : AttributeAction.Keep,
        };
        return new AttributeTrace(attribute.Target, attribute.Rule, attribute.Value.Presence, attribute.Value.Text, CanonicalText.OfOrNull(person.User?[attribute.Target]), action);
    }
}
