namespace BobJumpCloud.Provisioning;

/// <summary>A compiled formula: text and parts that read fields. It gives an answer for every person and never throws.</summary>
internal sealed class Formula
{
    private const int UsualLength = 256;
    private readonly FormulaPart[] _parts;
    private readonly BobField[] _fields;

    public Formula(IEnumerable<FormulaPart> parts)
    {
        _parts = [.. parts];
        _fields = [.. _parts.OfType<FieldPart>().Select(p => p.Field).Distinct()];
    }

    /// <summary>The fields that the formula reads.</summary>
    public IReadOnlyList<BobField> Fields => _fields;

    /// <summary>The text for a person in canonical form; absent when a field is absent, empty when a field is empty that may not be, or when nothing but blanks remains.</summary>
    public SourceValue Evaluate(Employee employee)
    {
        foreach (BobField field in _fields)
        {
            if (employee[field].Presence == FieldPresence.Absent)
            {
                return new SourceValue(FieldValue.Absent);
            }
        }

        var text = new FormulaText(stackalloc char[UsualLength]);
        FindingCode? finding = null;
        foreach (FormulaPart part in _parts)
        {
            if (!part.TryWrite(employee, ref text, ref finding))
            {
                return new SourceValue(FieldValue.Empty);
            }
        }

        var value = FieldValue.Of(CanonicalText.Of(text.ToString()));
        return new SourceValue(value, value.HasValue ? finding : null);
    }

    /// <summary>The formula as the configuration writes it; it reads back to the same formula.</summary>
    public override string ToString() => string.Concat<FormulaPart>(_parts);
}
