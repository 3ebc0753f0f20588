namespace BobJumpCloud.Provisioning;

/// <summary>A formula.</summary>
internal sealed class FormulaSource(Formula formula) : ValueSource
{
    public override IReadOnlyList<BobField> Fields => formula.Fields;

    public override SourceValue Read(Employee employee) => formula.Evaluate(employee);
}
