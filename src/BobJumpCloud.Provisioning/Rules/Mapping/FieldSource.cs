namespace BobJumpCloud.Provisioning;

/// <summary>One field: the name of a list item, the machine form of everything else.</summary>
internal sealed class FieldSource(BobField field) : ValueSource
{
    public BobField Field { get; } = field;

    public override IReadOnlyList<BobField> Fields { get; } = [field];

    public override SourceValue Read(Employee employee)
    {
        FieldValue given = employee[Field];
        return new SourceValue(given.Text is { } text ? FieldValue.Of(CanonicalText.Of(text)) : given);
    }
}
