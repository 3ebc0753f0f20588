namespace BobJumpCloud.Provisioning;

/// <summary>Compares what the mapping wants with what JumpCloud has, in canonical form; the manager is settled later, for all people together. Of an attribute that does not differ nothing is allocated.</summary>
internal static class DiffStep
{
    public static AttributeDiff Compare(AttributeMapping mapping, Employee employee, DirectoryUser? user, WrittenAttributes? written)
    {
        List<AttributeChange>? changes = null;
        List<Finding>? findings = null;
        foreach (MappingRow row in mapping.OwnRows)
        {
            string? stored = user?[row.Target];
            if (row.Field is { } field && SaysTheSame(row, employee[field], stored, user is not null))
            {
                continue;
            }

            (FieldValue wanted, FindingCode? sourceFinding) = row.Read(employee);
            if (sourceFinding is { } noted && (user is null || row.ApplyOn != ApplyOn.CreateOnly))
            {
                (findings ??= []).Add(new Finding(noted, row.Target.Target));
            }

            string? current = CanonicalText.OfOrNull(stored);
            if (!Differs(row, wanted, current, user is not null))
            {
                continue;
            }

            if (Objection(row, wanted, current, user) is { } objection)
            {
                (findings ??= []).Add(new Finding(objection, row.Target.Target));
                continue;
            }

            if (user is not null && written?.Judge(user.Id, row.Target, wanted.Text, current) is { } history)
            {
                (findings ??= []).Add(new Finding(history, row.Target.Target));
                if (history == FindingCode.NotAccepted)
                {
                    continue;
                }
            }

            (changes ??= []).Add(new AttributeChange(row.Target, current, wanted.Text, row.Id));
        }

        return new AttributeDiff(changes ?? AttributeDiff.None.Changes, findings ?? AttributeDiff.None.Findings);
    }

    /// <summary>The short way for the many attributes of which nothing is to be done: what is equal as it is, is equal in canonical form.</summary>
    private static bool SaysTheSame(MappingRow row, FieldValue wanted, string? stored, bool isUpdate) => wanted.Presence switch
    {
        FieldPresence.Value => isUpdate && string.Equals(wanted.Text, stored, StringComparison.Ordinal),
        FieldPresence.Empty => row.WhenEmpty == WhenEmpty.Keep,
        _ => true,
    };

    private static bool Differs(MappingRow row, FieldValue wanted, string? current, bool isUpdate) => wanted.Presence switch
    {
        _ when isUpdate && row.ApplyOn == ApplyOn.CreateOnly => false,
        FieldPresence.Value => !string.Equals(wanted.Text, current, StringComparison.Ordinal),
        FieldPresence.Empty when row.WhenEmpty == WhenEmpty.Hold => true,
        FieldPresence.Empty => row.WhenEmpty == WhenEmpty.Clear && current is not null,
        _ => false,
    };

    private static FindingCode? Objection(MappingRow row, FieldValue wanted, string? current, DirectoryUser? user)
    {
        bool isEmail = row.Target == JumpCloudAttributes.Email;
        return wanted switch
        {
            { Presence: FieldPresence.Empty } when row.WhenEmpty == WhenEmpty.Hold => FindingCode.ValueMissing,
            _ when isEmail && string.Equals(wanted.Text, current, StringComparison.OrdinalIgnoreCase) => FindingCode.EmailCaseDiffers,
            _ when user is not null && IsRestricted(user, row.Target) => FindingCode.RestrictedField,
            _ => wanted.Text is null ? null : ValueLimits.Objection(row.Target, wanted.Text),
        };
    }

    public static bool IsRestricted(DirectoryUser user, JumpCloudAttribute target)
    {
        if (user.RestrictedFields.Count == 0)
        {
            return false;
        }

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
