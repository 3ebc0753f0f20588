using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>Checks by what people without a link are matched.</summary>
internal static class MatchCompiler
{
    /// <returns>The attribute that carries the employee id; null when there is none.</returns>
    public static JumpCloudAttribute? Compile(ProvisioningOptions options, AttributeMapping mapping, string path, ICollection<RulesError> errors)
    {
        options.MatchOn = options.MatchOn is null or { Count: 0 } ? [MatchKey.Email] : options.MatchOn;
        CheckKeys(options.MatchOn, mapping, $"{path}:MatchOn", errors);
        return options.LinkAttribute is { } name ? LinkAttribute(name, mapping, $"{path}:LinkAttribute", errors) : null;
    }

    private static void CheckKeys(IList<MatchKey> keys, AttributeMapping mapping, string path, ICollection<RulesError> errors)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            string entry = string.Create(CultureInfo.InvariantCulture, $"{path}:{i}");
            if (!Enum.IsDefined(keys[i]))
            {
                errors.Add(new RulesError(entry, $"'{keys[i]}' is no key of a match.", $"Use one of: {string.Join(", ", Enum.GetNames<MatchKey>())}."));
            }
            else if (keys.IndexOf(keys[i]) < i)
            {
                errors.Add(new RulesError(entry, $"'{keys[i]}' is named twice.", "Keep one of them."));
            }
            else if (keys[i] == MatchKey.EmployeeIdentifier && mapping.Rows.All(r => r.Target != JumpCloudAttributes.EmployeeIdentifier))
            {
                errors.Add(new RulesError(entry, "Nothing is mapped to 'employeeIdentifier', so there is nothing to match by.", "Map a field to employeeIdentifier, or take the key out of the list."));
            }
        }
    }

    private static JumpCloudAttribute? LinkAttribute(string name, AttributeMapping mapping, string path, ICollection<RulesError> errors)
    {
        if (!AttributeSyntax.IsCustomName(name))
        {
            errors.Add(new RulesError(path, $"'{name}' is no name of a custom attribute.", "Give the name alone: letters and digits, at most 31, for example bobEmployeeId."));
            return null;
        }

        JumpCloudAttribute attribute = AttributeSyntax.Custom(name);
        if (mapping.Rows.FirstOrDefault(r => r.Target == attribute) is { } row)
        {
            errors.Add(new RulesError(path, $"'{attribute}' is the target of the row '{row.Id}' already.", "The employee id needs an attribute of its own: name another one, or remove the row."));
        }

        return attribute;
    }
}
