namespace BobJumpCloud.Provisioning;

/// <summary>One compiled row: target ← source.</summary>
public sealed class MappingRow
{
    private readonly BobField? _field;
    private readonly FieldValue _constant;

    internal MappingRow(string id, JumpCloudAttribute target, BobField? field, string? constant, ApplyOn applyOn, WhenEmpty whenEmpty)
    {
        Id = id;
        Target = target;
        ApplyOn = applyOn;
        WhenEmpty = whenEmpty;
        _field = field;
        _constant = FieldValue.Of(constant);
    }

    /// <summary>The row's id; a default row has its target as id.</summary>
    public string Id { get; }

    /// <summary>The attribute that is written.</summary>
    public JumpCloudAttribute Target { get; }

    /// <summary>When the row writes.</summary>
    public ApplyOn ApplyOn { get; }

    /// <summary>What the row does when its source is empty.</summary>
    public WhenEmpty WhenEmpty { get; }

    /// <summary>The fields that the row reads.</summary>
    public IReadOnlyList<BobField> Fields => _field is null ? [] : [_field];

    /// <summary>The field, when the row only copies one.</summary>
    internal BobField? Field => _field;

    internal (FieldValue Value, FindingCode? Finding) Read(Employee employee)
    {
        FieldValue source = _field is null ? _constant : employee[_field];
        return (source.Text is { } text && CanonicalText.Of(text) is { } canonical && !ReferenceEquals(text, canonical) ? FieldValue.Of(canonical) : source, null);
    }

    internal MappedAttribute Evaluate(Employee employee)
    {
        FieldValue source = _field is null ? _constant : employee[_field];
        FieldValue value = source.Text is { } text ? FieldValue.Of(CanonicalText.Of(text)) : source;
        return new MappedAttribute(Target, Id, value, ApplyOn, WhenEmpty);
    }
}
