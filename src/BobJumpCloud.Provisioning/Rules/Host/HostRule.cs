namespace BobJumpCloud.Provisioning;

/// <summary>A rule that a host wrote in C#. Its name stands for it in the rules' fingerprint; what it does cannot be compared.</summary>
internal abstract class HostRule(string name, Delegate code, IEnumerable<BobField> reads)
{
    public string Name { get; } = name;

    public Delegate Code { get; } = code;

    /// <summary>The fields that the rule says it reads.</summary>
    public IReadOnlyList<BobField> Reads { get; } = [.. reads];

    /// <summary>Everything about the rule that can be compared.</summary>
    public virtual string Signature => $"{GetType().Name}\t{Name}\t{string.Join(',', Reads.Select(f => f.Id))}";

    /// <summary>True when Bob has answered every field that the rule says it reads.</summary>
    public bool CanRead(Employee employee)
    {
        foreach (BobField field in Reads)
        {
            if (employee[field].Presence == FieldPresence.Absent)
            {
                return false;
            }
        }

        return true;
    }
}
