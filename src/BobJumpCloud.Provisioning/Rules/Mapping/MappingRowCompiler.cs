namespace BobJumpCloud.Provisioning;

/// <summary>Turns one row into target and source, collecting every mistake.</summary>
internal sealed class MappingRowCompiler(FormulaContext context, ICollection<RulesError> errors)
{
    public MappingRow? Compile(string id, MappingRowOptions row, string path)
    {
        int before = errors.Count;
        if (!JumpCloudAttribute.TryParse(row.Target, out JumpCloudAttribute? target))
        {
            errors.Add(new RulesError(
                string.IsNullOrWhiteSpace(row.Target) ? path : $"{path}:Target",
                string.IsNullOrWhiteSpace(row.Target) ? "A row needs a target." : $"'{row.Target}' is no target of a mapping.",
                $"Use one of: {string.Join(", ", JumpCloudAttributes.Scalars.Keys)}, phoneNumbers[work] (or another type), addresses[work].locality (or another part), attributes[name] (letters and digits, at most 31)."));
        }

        CheckEmpty(target, row.WhenEmpty, path);
        int sources = new[] { row.Field, row.Formula, row.Constant }.Count(s => s is not null);
        if (sources != 1)
        {
            errors.Add(new RulesError(path, sources == 0 ? "The row has no source." : "The row has more than one source.", "Give exactly one of Field, Formula and Constant."));
        }

        ValueSource? source = SourceOf(row, target, path);
        return errors.Count == before ? new MappingRow(id, target!, source!, row.ApplyOn, row.WhenEmpty) : null;
    }

    public MappingRow? Compile(MappingDelegate row, string path)
    {
        int before = errors.Count;
        CheckEmpty(row.Target, row.WhenEmpty, path);
        if (row.Target == JumpCloudAttributes.Manager)
        {
            ReportManager(path);
        }

        return errors.Count == before ? new MappingRow(row.Name, row.Target, new DelegateSource(row), row.ApplyOn, row.WhenEmpty) : null;
    }

    private static bool NamesManager(string? field) => field == BobFields.Work.Manager.Id || field == BobFields.Work.ReportsTo.Id;

    private void CheckEmpty(JumpCloudAttribute? target, WhenEmpty whenEmpty, string path)
    {
        if (whenEmpty == WhenEmpty.Clear && (target == JumpCloudAttributes.Email || target == JumpCloudAttributes.EmployeeIdentifier))
        {
            errors.Add(new RulesError($"{path}:WhenEmpty", $"'{target}' cannot be cleared.", "Use Keep or Hold."));
        }
    }

    private ValueSource? SourceOf(MappingRowOptions row, JumpCloudAttribute? target, string path)
    {
        if (row.Field is not null && !BobField.IsWellFormed(row.Field))
        {
            errors.Add(new RulesError($"{path}:Field", $"'{row.Field}' is not the id of a Bob field.", "Write it in dot form, for example work.title or work.custom.field_1697012345678."));
            return null;
        }

        if (target == JumpCloudAttributes.Manager)
        {
            return ManagerOf(row, path);
        }

        return row switch
        {
            { Formula: { } formula } => FormulaParser.Parse(formula, $"{path}:Formula", context, errors) is { } parsed ? new FormulaSource(parsed) : null,
            { Field: { } field } => new FieldSource(BobFields.Custom(field)),
            { Constant: { } text } => new ConstantSource(text),
            _ => null,
        };
    }

    private ReferenceSource? ManagerOf(MappingRowOptions row, string path)
    {
        if (NamesManager(row.Field))
        {
            return new ReferenceSource(BobFields.Custom(row.Field!));
        }

        ReportManager(row.Field is null ? path : $"{path}:Field");
        return null;
    }

    private void ReportManager(string path) =>
        errors.Add(new RulesError(path, "'manager' takes a field that names the manager.", $"Give the Field {BobFields.Work.Manager} or {BobFields.Work.ReportsTo}."));
}
