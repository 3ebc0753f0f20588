namespace BobJumpCloud.Provisioning;

/// <summary>The same text for everybody.</summary>
internal sealed class ConstantSource(string text) : ValueSource
{
    private readonly SourceValue _value = new(FieldValue.Of(CanonicalText.Of(text)));

    public override IReadOnlyList<BobField> Fields => [];

    public override SourceValue Read(Employee employee) => _value;
}
