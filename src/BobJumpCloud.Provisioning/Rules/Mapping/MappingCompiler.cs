namespace BobJumpCloud.Provisioning;

/// <summary>Turns the section <c>Mapping</c> into rows, collecting every mistake.</summary>
internal static class MappingCompiler
{
    public static AttributeMapping Compile(MappingOptions options, IReadOnlyList<MappingDelegate> host, FormulaContext context, string path, ICollection<RulesError> errors)
    {
        HashSet<JumpCloudAttribute> removed = ReadRemoved(options, path, errors);
        Dictionary<JumpCloudAttribute, MappingRow> configured = CompileRows(options, host, new MappingRowCompiler(context, errors), $"{path}:Rows", errors);
        IEnumerable<MappingRow> defaults = DefaultMapping.Rows
            .Where(d => options.UseDefaults || d.Target == JumpCloudAttributes.Email)
            .Where(d => !removed.Contains(d.Target) && !configured.ContainsKey(d.Target))
            .Select(d => new MappingRow(d.Target.Target, d.Target, new FieldSource(d.Field)));
        return new AttributeMapping(defaults.Concat(configured.Values));
    }

    private static Dictionary<JumpCloudAttribute, MappingRow> CompileRows(
        MappingOptions options, IReadOnlyList<MappingDelegate> host, MappingRowCompiler compiler, string path, ICollection<RulesError> errors)
    {
        var configured = new Dictionary<JumpCloudAttribute, MappingRow>();
        foreach ((string id, MappingRowOptions row) in options.Rows.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            Add(compiler.Compile(id, row, $"{path}:{id}"));
        }

        foreach (MappingDelegate row in host.OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            if (options.Rows.ContainsKey(row.Name))
            {
                errors.Add(new RulesError($"{path}:{row.Name}", "A row in C# has this name too.", "Give one of them another name."));
            }

            Add(compiler.Compile(row, $"{path}:{row.Name}"));
        }

        return configured;

        void Add(MappingRow? row)
        {
            if (row is not null && !configured.TryAdd(row.Target, row))
            {
                errors.Add(new RulesError($"{path}:{row.Id}:Target", $"'{row.Target}' is the target of the row '{configured[row.Target].Id}' already.", "Keep one row for each target."));
            }
        }
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
}
