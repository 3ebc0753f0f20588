namespace BobJumpCloud.Provisioning;

/// <summary>One compiled row: target ← source.</summary>
public sealed class MappingRow
{
    private readonly ValueSource _source;

    internal MappingRow(string id, JumpCloudAttribute target, ValueSource source, ApplyOn applyOn = ApplyOn.CreateAndUpdate, WhenEmpty whenEmpty = WhenEmpty.Keep)
    {
        Id = id;
        Target = target;
        ApplyOn = applyOn;
        WhenEmpty = whenEmpty;
        _source = source;
        Field = (source as FieldSource)?.Field;
    }

    /// <summary>The row's id; a default row has its target as id, and so has a row that was written in C# without a name.</summary>
    public string Id { get; }

    /// <summary>The attribute that is written.</summary>
    public JumpCloudAttribute Target { get; }

    /// <summary>When the row writes.</summary>
    public ApplyOn ApplyOn { get; }

    /// <summary>What the row does when its source is empty.</summary>
    public WhenEmpty WhenEmpty { get; }

    /// <summary>The fields that the row reads.</summary>
    public IReadOnlyList<BobField> Fields => _source.Fields;

    /// <summary>What the row says about a person; of <c>manager</c> it is the manager's employee id. Costs no memory unless the source must make a text.</summary>
    internal SourceValue Read(Employee employee) => _source.Read(employee);

    /// <summary>The field, when the row only copies one.</summary>
    internal BobField? Field { get; }

    internal MappedAttribute Evaluate(Employee employee)
    {
        SourceValue source = Read(employee);
        return new MappedAttribute(Target, Id, source.Value, ApplyOn, WhenEmpty, source.Finding);
    }
}
