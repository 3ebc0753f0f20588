namespace BobJumpCloud.Provisioning;

/// <summary>Narrows the scope.</summary>
internal sealed class ScopePredicate(string name, Func<Employee, bool> predicate, IEnumerable<BobField> reads) : HostRule(name, predicate, reads)
{
    /// <summary>Whether the person stays in scope; not readable when a field is absent, or when the rule fails.</summary>
    public ConditionResult Judge(Employee employee)
    {
        if (!CanRead(employee))
        {
            return ConditionResult.NotReadable;
        }

        try
        {
            return predicate(employee) ? ConditionResult.True : ConditionResult.False;
        }
        catch (Exception)
        {
            return ConditionResult.NotReadable;
        }
    }
}
