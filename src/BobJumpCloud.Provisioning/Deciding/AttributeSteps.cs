namespace BobJumpCloud.Provisioning;

/// <summary>What becomes of the attributes of an existing user.</summary>
internal sealed class AttributeSteps(ProvisioningRules rules)
{
    /// <summary>Maps, and compares with what JumpCloud has.</summary>
    public AttributeDiff Compare(PersonContext person, DirectoryUser user)
    {
        AttributeDiff diff = DiffStep.Compare(rules.Mapping, person.Employee, user, person.Link?.Written);
        person.Trace?.Add(DecisionStep.Map, $"{rules.Mapping.Evaluate(person.Employee).Count(a => a.Value.HasValue)} of {rules.Mapping.Rows.Count} attributes have a value", person.Employee, rules.Mapping.Fields);
        diff = LinkAttributeStep.Added(rules.LinkAttribute, person, diff);
        person.Trace?.Add(DecisionStep.Diff, diff.Changes.Count == 0 ? "nothing is to be written" : $"to be written: {string.Join(", ", diff.Changes)}");
        return diff;
    }

    /// <summary>
    /// A user that was linked without being written is left alone until the mapping says something else about it than it did then. What Bob does not
    /// show now, or did not show then, is no change.
    /// </summary>
    /// <returns>What the mapping said then, and still says; null when everything is to be compared.</returns>
    public WrittenAttributes? UntouchedSince(PersonContext person, DirectoryUser user)
    {
        if (person.Link?.LinkedAs is not { } then || rules.Options.Adoption != Adoption.LinkOnly)
        {
            return null;
        }

        foreach (MappingRow row in rules.Mapping.Rows)
        {
            FieldValue now = row.Read(person.Employee).Value;
            if (now.Presence != FieldPresence.Absent && then.Find(row.Target) is { } said && said.Wanted != AttributeHash.Of(user.Id, row.Target, now.Text))
            {
                return null;
            }
        }

        person.Trace?.Add(DecisionStep.Diff, "left alone: linked without being written, and nothing has changed in Bob since", null, "Adoption = LinkOnly");
        return then;
    }

    /// <summary>Hashes of what the mapping says about a person.</summary>
    public WrittenAttributes SaidOf(Employee employee, DirectoryUser user) => new(
        from row in rules.Mapping.Rows
        let value = row.Read(employee).Value
        where value.Presence != FieldPresence.Absent
        let hash = AttributeHash.Of(user.Id, row.Target, value.Text)
        select new WrittenAttribute(row.Target.Target, hash, hash));
}
