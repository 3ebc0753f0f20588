namespace BobJumpCloud.Provisioning;

/// <summary>Turns the section <c>Mapping</c> into rows, collecting every mistake.</summary>
internal static class MappingCompiler
{
    public static AttributeMapping Compile(MappingOptions options, string path, ICollection<RulesError> errors)
    {
        HashSet<JumpCloudAttribute> removed = ReadRemoved(options, path, errors);
        var configured = new Dictionary<JumpCloudAttribute, MappingRow>();
        foreach ((string id, MappingRowOptions row) in options.Rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            string rowPath = $"{path}:Rows:{id}";
            if (CompileRow(id, row, rowPath, errors) is { } compiled && !configured.TryAdd(compiled.Target, compiled))
            {
                errors.Add(new RulesError($"{rowPath}:Target", $"'{compiled.Target}' is the target of the row '{configured[compiled.Target].Id}' already.", "Keep one row for each target."));
            }
        }

        IEnumerable<MappingRow> defaults = DefaultMapping.Rows
            .Where(d => options.UseDefaults || d.Target == JumpCloudAttributes.Email)
            .Where(d => !removed.Contains(d.Target) && !configured.ContainsKey(d.Target))
            .Select(d => new MappingRow(d.Target.Target, d.Target, d.Field, null, ApplyOn.CreateAndUpdate, WhenEmpty.Keep));
        return new AttributeMapping(defaults.Concat(configured.Values));
    }

    private static HashSet<JumpCloudAttribute> ReadRemoved(MappingOptions options, string path, ICollection<RulesError> errors)
    {
        var removed = new HashSet<JumpCloudAttribute>();
        foreach (string text in options.Remove)
        {
            if (!JumpCloudAttribute.TryParse(text, out JumpCloudAttribute? target) || DefaultMapping.Rows.All(d => d.Target != target))
            {
                errors.Add(new RulesError($"{path}:Remove", $"'{text}' is no target of the default mapping.", $"Name one of: {string.Join(", ", DefaultMapping.Rows.Select(d => d.Target.Target))}."));
            }
            else if (target == JumpCloudAttributes.Email)
            {
                errors.Add(new RulesError($"{path}:Remove", "'email' cannot be removed: every user needs an address.", "Take it out of the list; map it from another field if you like."));
            }
            else
            {
                removed.Add(target);
            }
        }

        return removed;
    }

    private static MappingRow? CompileRow(string id, MappingRowOptions row, string path, ICollection<RulesError> errors)
    {
        if (!JumpCloudAttribute.TryParse(row.Target, out JumpCloudAttribute? target))
        {
            errors.Add(new RulesError(
                string.IsNullOrWhiteSpace(row.Target) ? path : $"{path}:Target",
                string.IsNullOrWhiteSpace(row.Target) ? "A row needs a target." : $"'{row.Target}' is no target of a mapping.",
                $"Use one of: {string.Join(", ", JumpCloudAttributes.Scalars.Keys)}, phoneNumbers[work], phoneNumbers[work_mobile], addresses[work].locality (and its other parts), attributes[name] (letters and digits, at most 31)."));
        }

        int sources = new[] { row.Field, row.Formula, row.Constant }.Count(s => s is not null);
        if (sources != 1)
        {
            errors.Add(new RulesError(path, sources == 0 ? "The row has no source." : "The row has more than one source.", "Give exactly one of Field, Formula and Constant."));
        }

        if (row.Field is not null && !BobField.IsWellFormed(row.Field))
        {
            errors.Add(new RulesError($"{path}:Field", $"'{row.Field}' is not the id of a Bob field.", "Write it in dot form, for example work.title or work.custom.field_1697012345678."));
        }

        if (row.WhenEmpty == WhenEmpty.Clear && (target == JumpCloudAttributes.Email || target == JumpCloudAttributes.EmployeeIdentifier))
        {
            errors.Add(new RulesError($"{path}:WhenEmpty", $"'{target}' cannot be cleared.", "Use Keep or Hold."));
        }

        if (target is null || sources != 1 || row.Formula is not null || (row.Field is not null && !BobField.IsWellFormed(row.Field)))
        {
            return null;
        }

        return new MappingRow(id, target, row.Field is null ? null : BobFields.Custom(row.Field), row.Constant, row.ApplyOn, row.WhenEmpty);
    }
}
