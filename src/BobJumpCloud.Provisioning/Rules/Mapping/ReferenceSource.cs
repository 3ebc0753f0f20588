namespace BobJumpCloud.Provisioning;

/// <summary>A field that names another employee: that employee's id.</summary>
internal sealed class ReferenceSource(BobField field) : ValueSource
{
    public override IReadOnlyList<BobField> Fields { get; } = [field];

    public override SourceValue Read(Employee employee)
    {
        FieldValue given = employee[field];
        return new SourceValue(given.Id is { } id ? FieldValue.Of(CanonicalText.Of(id)) : given);
    }
}
