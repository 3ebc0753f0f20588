namespace BobJumpCloud.Provisioning;

/// <summary>What becomes of the attributes of an existing user.</summary>
internal sealed class AttributeSteps(ProvisioningRules rules)
{
    /// <summary>Maps, and compares with what JumpCloud has.</summary>
    public AttributeDiff Compare(PersonContext person, DirectoryUser user)
    {
        AttributeDiff diff = DiffStep.Compare(rules.Mapping, person.Employee, user, person.Link?.Written);
        person.Trace?.Add(DecisionStep.Map, $"{rules.Mapping.Evaluate(person.Employee).Count(a => a.Value.HasValue)} of {rules.Mapping.Rows.Count} attributes have a value", person.Employee, rules.Mapping.Fields);
        diff = diff with { Changes = LinkAttributeStep.Added(rules.LinkAttribute, person, diff.Changes) };
        person.Trace?.Add(DecisionStep.Diff, diff.Changes.Count == 0 ? "nothing is to be written" : $"to be written: {string.Join(", ", diff.Changes)}");
        return diff;
    }

    /// <summary>A user that was linked without being written is left alone until the mapping says something else than it did then.</summary>
    /// <returns>What the mapping said then, and still says; null when everything is to be compared.</returns>
    public Fingerprint? UntouchedSince(PersonContext person)
    {
        if (person.Link?.LinkedAs is not { } then || rules.Options.Adoption != Adoption.LinkOnly || FingerprintOf(person.Employee) != then)
        {
            return null;
        }

        person.Trace?.Add(DecisionStep.Diff, "left alone: linked without being written, and nothing has changed in Bob since", null, "Adoption = LinkOnly");
        return then;
    }

    /// <summary>A hash of what the mapping says about a person.</summary>
    public Fingerprint FingerprintOf(Employee employee)
    {
        var fingerprinter = new Fingerprinter();
        foreach (MappedAttribute attribute in rules.Mapping.Evaluate(employee))
        {
            fingerprinter.Add(attribute.Target.Target).Add(attribute.Value.Presence.ToString()).Add(attribute.Value.Text);
        }

        return fingerprinter.ToFingerprint();
    }
}
