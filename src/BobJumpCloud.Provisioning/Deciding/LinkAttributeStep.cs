namespace BobJumpCloud.Provisioning;

/// <summary>Writes the employee id into the link attribute when a user is created or adopted; afterwards it is never changed.</summary>
internal static class LinkAttributeStep
{
    private const string Rule = "linkAttribute";

    public static AttributeDiff Added(JumpCloudAttribute? attribute, PersonContext person, AttributeDiff diff)
    {
        if (attribute is null || person.Link is not null || CanonicalText.OfOrNull(person.User?[attribute]) is not null)
        {
            return diff;
        }

        if (person.User is { } user && DiffStep.IsRestricted(user, attribute))
        {
            return diff with { Findings = [.. diff.Findings, new Finding(FindingCode.RestrictedField, attribute.Target)] };
        }

        var change = new AttributeChange(attribute, null, person.Employee.Id.Value, Rule);
        return diff with { Changes = [.. diff.Changes.Append(change).OrderBy(c => c.Target.Target, StringComparer.Ordinal)] };
    }
}
