namespace BobJumpCloud.Provisioning;

/// <summary>Text that stands in the formula itself.</summary>
internal sealed class TextPart(string literal) : FormulaPart
{
    public override bool TryWrite(Employee employee, ref FormulaText text, ref FindingCode? finding)
    {
        text.Add(literal);
        return true;
    }

    public override string ToString() => literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
