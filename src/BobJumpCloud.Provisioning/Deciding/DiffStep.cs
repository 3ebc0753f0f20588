namespace BobJumpCloud.Provisioning;

/// <summary>Compares what the mapping wants with what JumpCloud has, in canonical form.</summary>
internal static class DiffStep
{
    public static AttributeDiff Compare(MappedAttributes wanted, DirectoryUser? user)
    {
        List<AttributeChange>? changes = null;
        List<Finding>? findings = null;
        for (int i = 0; i < wanted.Count; i++)
        {
            MappedAttribute attribute = wanted[i];
            if (attribute.Finding is { } finding && (user is null || attribute.ApplyOn != ApplyOn.CreateOnly))
            {
                (findings ??= []).Add(new Finding(finding, attribute.Target.Target));
            }

            string? current = user is null ? null : CanonicalText.OfOrNull(user[attribute.Target]);
            if (!Differs(attribute, current, user is not null))
            {
                continue;
            }

            if (Objection(attribute, current, user) is { } objection)
            {
                (findings ??= []).Add(new Finding(objection, attribute.Target.Target));
                continue;
            }

            (changes ??= []).Add(new AttributeChange(attribute.Target, current, attribute.Value.Text, attribute.Rule));
        }

        return new AttributeDiff(changes ?? [], findings ?? []);
    }

    private static bool Differs(MappedAttribute attribute, string? current, bool isUpdate) => attribute.Value.Presence switch
    {
        _ when isUpdate && attribute.ApplyOn == ApplyOn.CreateOnly => false,
        FieldPresence.Value => !string.Equals(attribute.Value.Text, current, StringComparison.Ordinal),
        FieldPresence.Empty when attribute.WhenEmpty == WhenEmpty.Hold => true,
        FieldPresence.Empty => attribute.WhenEmpty == WhenEmpty.Clear && current is not null,
        _ => false,
    };

    private static FindingCode? Objection(MappedAttribute attribute, string? current, DirectoryUser? user)
    {
        string? text = attribute.Value.Text;
        bool isEmail = attribute.Target == JumpCloudAttributes.Email;
        return attribute switch
        {
            { Value.Presence: FieldPresence.Empty, WhenEmpty: WhenEmpty.Hold } => FindingCode.ValueMissing,
            _ when isEmail && string.Equals(text, current, StringComparison.OrdinalIgnoreCase) => FindingCode.EmailCaseDiffers,
            _ when user is not null && IsRestricted(user, attribute.Target) => FindingCode.RestrictedField,
            _ => text is null ? null : ValueLimits.Objection(attribute.Target, text),
        };
    }

    private static bool IsRestricted(DirectoryUser user, JumpCloudAttribute target)
    {
        string property = target.Kind switch
        {
            AttributeKind.Phone => "phoneNumbers",
            AttributeKind.Address => "addresses",
            AttributeKind.Custom => "attributes",
            _ => target.Target,
        };
        return user.RestrictedFields.Contains(property, StringComparer.OrdinalIgnoreCase);
    }
}
