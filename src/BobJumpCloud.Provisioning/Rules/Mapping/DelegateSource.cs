namespace BobJumpCloud.Provisioning;

/// <summary>A rule in C#.</summary>
internal sealed class DelegateSource(ValueDelegate rule) : ValueSource
{
    public override IReadOnlyList<BobField> Fields => rule.Reads;

    public override SourceValue Read(Employee employee) => rule.Read(employee);
}
