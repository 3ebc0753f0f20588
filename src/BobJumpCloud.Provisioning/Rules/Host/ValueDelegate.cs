namespace BobJumpCloud.Provisioning;

/// <summary>A rule that makes a text of a person.</summary>
internal abstract class ValueDelegate(string name, Func<Employee, string?> derive, IEnumerable<BobField> reads) : HostRule(name, derive, reads)
{
    /// <summary>The text in canonical form; absent when a field is absent, or when the rule fails.</summary>
    public SourceValue Read(Employee employee)
    {
        if (!CanRead(employee))
        {
            return new SourceValue(FieldValue.Absent);
        }

        try
        {
            return new SourceValue(derive(employee) is { } text ? FieldValue.Of(CanonicalText.Of(text)) : FieldValue.Empty);
        }
        catch (Exception)
        {
            return new SourceValue(FieldValue.Absent, FindingCode.RuleFailed);
        }
    }
}
