namespace BobJumpCloud.Provisioning;

/// <summary>Writes the employee id into the link attribute when a user is created or adopted; afterwards it is never changed.</summary>
internal static class LinkAttributeStep
{
    private const string Rule = "linkAttribute";

    public static IReadOnlyList<AttributeChange> Added(JumpCloudAttribute? attribute, PersonContext person, IReadOnlyList<AttributeChange> changes)
    {
        if (attribute is null || person.Link is not null || CanonicalText.OfOrNull(person.User?[attribute]) is not null)
        {
            return changes;
        }

        var change = new AttributeChange(attribute, null, person.Employee.Id.Value, Rule);
        return [.. changes.Append(change).OrderBy(c => c.Target.Target, StringComparer.Ordinal)];
    }
}
