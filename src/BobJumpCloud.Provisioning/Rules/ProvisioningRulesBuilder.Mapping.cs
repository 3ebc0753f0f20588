namespace BobJumpCloud.Provisioning;

public sealed partial class ProvisioningRulesBuilder
{
    /// <summary>Maps a field to an attribute. The row's id is the target. Replaces whatever row the target had.</summary>
    public ProvisioningRulesBuilder Map(JumpCloudAttribute target, BobField from, WhenEmpty whenEmpty = WhenEmpty.Keep, ApplyOn applyOn = ApplyOn.CreateAndUpdate)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Row(target, new MappingRowOptions { Field = from.Id, WhenEmpty = whenEmpty, ApplyOn = applyOn });
    }

    /// <summary>Maps a formula to an attribute, for example <c>{work.title} in {work.department}</c>. The row's id is the target. Replaces whatever row the target had.</summary>
    public ProvisioningRulesBuilder MapFormula(JumpCloudAttribute target, string formula, WhenEmpty whenEmpty = WhenEmpty.Keep, ApplyOn applyOn = ApplyOn.CreateAndUpdate) =>
        Row(target, new MappingRowOptions { Formula = formula, WhenEmpty = whenEmpty, ApplyOn = applyOn });

    /// <summary>Writes a fixed text to an attribute. The row's id is the target. Replaces whatever row the target had.</summary>
    public ProvisioningRulesBuilder MapConstant(JumpCloudAttribute target, string text, ApplyOn applyOn = ApplyOn.CreateAndUpdate) =>
        Row(target, new MappingRowOptions { Constant = text, ApplyOn = applyOn });

    /// <summary>Maps a rule in C# to an attribute. The row's id is the name. Replaces whatever row the target had.</summary>
    /// <param name="target">The attribute.</param>
    /// <param name="name">The rule's name. It stands for the rule in the fingerprint: change it when the rule changes.</param>
    /// <param name="value">The rule; null or blank counts as empty. When it throws, the attribute is left alone, with the finding <see cref="FindingCode.RuleFailed"/>.</param>
    /// <param name="whenEmpty">What the row does when the rule gives nothing.</param>
    /// <param name="applyOn">When the row writes.</param>
    /// <param name="reads">The fields that the rule reads: Bob is asked for them, and when one is absent the attribute is left alone.</param>
    public ProvisioningRulesBuilder Map(
        JumpCloudAttribute target, string name, Func<Employee, string?> value, WhenEmpty whenEmpty = WhenEmpty.Keep, ApplyOn applyOn = ApplyOn.CreateAndUpdate, params BobField[] reads)
    {
        Require(name, value);
        RemoveRowsOf(target);
        return Set(o => HostRules.Add(o.HostRules.Rows, new MappingDelegate(name, target, value, applyOn, whenEmpty, reads)));
    }

    /// <summary>Mapping:Remove: leaves an attribute of the default mapping alone. Adds.</summary>
    public ProvisioningRulesBuilder RemoveFromDefaults(JumpCloudAttribute target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Set(o => o.Mapping.Remove = [.. o.Mapping.Remove.Append(target.Target).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Mapping:UseDefaults: whether the default mapping is the starting point. Replaces.</summary>
    public ProvisioningRulesBuilder UseDefaults(bool use) => Set(o => o.Mapping.UseDefaults = use);

    /// <summary>Mapping:Lookups: a table for the pipe <c>lookup</c>, HR value → directory value. Adds, or replaces the table of that name.</summary>
    public ProvisioningRulesBuilder Lookup(string table, IReadOnlyDictionary<string, string> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Set(o => o.Mapping.Lookups[table] = entries.ToDictionary());
    }

    private ProvisioningRulesBuilder Row(JumpCloudAttribute target, MappingRowOptions row)
    {
        RemoveRowsOf(target);
        row.Target = target.Target;
        return Set(o => o.Mapping.Rows[target.Target] = row);
    }

    private void RemoveRowsOf(JumpCloudAttribute target)
    {
        ArgumentNullException.ThrowIfNull(target);
        foreach (string id in Options.Mapping.Rows.Where(r => JumpCloudAttribute.TryParse(r.Value.Target, out JumpCloudAttribute? other) && other == target).Select(r => r.Key).ToList())
        {
            Options.Mapping.Rows.Remove(id);
        }

        Options.HostRules.Rows.RemoveAll(r => r.Target == target);
    }
}
