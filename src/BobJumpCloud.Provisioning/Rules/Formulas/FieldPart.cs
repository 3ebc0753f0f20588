namespace BobJumpCloud.Provisioning;

/// <summary>A field, piped through functions: <c>{work.title?|trim|lookup(Titles)}</c>.</summary>
internal sealed class FieldPart(BobField field, bool isOptional, Pipe[] pipes) : FormulaPart
{
    public BobField Field { get; } = field;

    public override bool TryWrite(Employee employee, ref FormulaText text, ref FindingCode? finding)
    {
        string value = employee[Field].Text is { } given ? CanonicalText.Composed(given) : "";
        foreach (Pipe pipe in pipes)
        {
            value = value.Length == 0 ? value : pipe.Apply(value, ref finding);
        }

        if (CanonicalText.OfOrNull(value) is null)
        {
            text.LeaveOut();
            return isOptional;
        }

        text.Add(value);
        return true;
    }

    public override string ToString() => $"{{{Field.Id}{(isOptional ? "?" : "")}{string.Concat(pipes.Select(p => $"|{p}"))}}}";
}
