namespace BobJumpCloud.Provisioning;

/// <summary>The compiled mapping; it can be evaluated alone.</summary>
public sealed class AttributeMapping
{
    private readonly MappingRow _email;
    private readonly MappingRow? _identifier;

    internal AttributeMapping(IEnumerable<MappingRow> rows)
    {
        Rows = [.. rows.OrderBy(r => r.Target.Target, StringComparer.Ordinal)];
        _email = Rows.First(r => r.Target == JumpCloudAttributes.Email);
        Manager = Rows.FirstOrDefault(r => r.Target == JumpCloudAttributes.Manager);
        OwnRows = [.. Rows.Where(r => r != Manager)];
        _identifier = Rows.FirstOrDefault(r => r.Target == JumpCloudAttributes.EmployeeIdentifier);
        Fields = [.. Rows.SelectMany(r => r.Fields).Distinct().OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rows, sorted by target (ordinal).</summary>
    public IReadOnlyList<MappingRow> Rows { get; }

    /// <summary>The fields that the rows read, sorted by id.</summary>
    public IReadOnlyList<BobField> Fields { get; }

    /// <summary>The row of the manager, whose value is another person's user; null when there is none.</summary>
    internal MappingRow? Manager { get; }

    /// <summary>The rows whose values follow from the person alone, sorted by target (ordinal).</summary>
    internal MappingRow[] OwnRows { get; }

    /// <summary>The address that a person's user gets.</summary>
    internal FieldValue EmailOf(Employee employee) => _email.Read(employee).Value;

    /// <summary>The employeeIdentifier that a person's user gets; absent when nothing is mapped to it.</summary>
    internal FieldValue IdentifierOf(Employee employee) => _identifier?.Read(employee).Value ?? FieldValue.Absent;

    /// <summary>What the mapping says about a person.</summary>
    public MappedAttributes Evaluate(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        var attributes = new MappedAttribute[Rows.Count];
        for (int i = 0; i < attributes.Length; i++)
        {
            attributes[i] = Rows[i].Evaluate(employee);
        }

        return new MappedAttributes(attributes);
    }
}
