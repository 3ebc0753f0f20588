namespace BobJumpCloud.Provisioning;

/// <summary>Who is provisioned; it can be evaluated alone.</summary>
public sealed class ScopeRule
{
    private readonly HashSet<EmployeeId>? _ids;
    private readonly Condition? _condition;
    private readonly ScopePredicate[] _predicates;
    private readonly HashSet<string> _domains;

    internal ScopeRule(HashSet<EmployeeId>? ids, Condition? condition, IEnumerable<ScopePredicate> predicates, IEnumerable<string> domains)
    {
        _ids = ids;
        _condition = condition;
        _predicates = [.. predicates];
        _domains = domains.Select(d => d.Trim().TrimStart('@')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Fields = [BobFields.Root.Email, .. condition?.Fields ?? [], .. _predicates.SelectMany(p => p.Reads)];
    }

    /// <summary>The fields that the rule reads.</summary>
    public IReadOnlyList<BobField> Fields { get; }

    /// <summary>Whether a person is provisioned.</summary>
    public ScopeVerdict Judge(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        FieldValue email = employee[BobFields.Root.Email];
        if (_ids is not null && !_ids.Contains(employee.Id))
        {
            return ScopeVerdict.Out;
        }

        switch (Narrow(employee))
        {
            case ConditionResult.False:
                return ScopeVerdict.Out;
            case ConditionResult.NotReadable:
                return ScopeVerdict.NotReadable;
        }

        return email.Presence switch
        {
            FieldPresence.Absent => ScopeVerdict.NotReadable,
            FieldPresence.Empty => _domains.Count > 0 ? ScopeVerdict.Out : ScopeVerdict.MissingEmail,
            _ => _domains.Count == 0 || _domains.Contains(DomainOf(email.Text!)) ? ScopeVerdict.In : ScopeVerdict.Out,
        };
    }

    /// <summary>The condition and the predicates in C#: one that says no settles it, otherwise one that cannot tell.</summary>
    private ConditionResult Narrow(Employee employee)
    {
        ConditionResult result = _condition?.Judge(employee) ?? ConditionResult.True;
        foreach (ScopePredicate predicate in _predicates)
        {
            if (result == ConditionResult.False)
            {
                break;
            }

            ConditionResult one = predicate.Judge(employee);
            result = one == ConditionResult.True ? result : one == ConditionResult.False ? one : ConditionResult.NotReadable;
        }

        return result;
    }

    private static string DomainOf(string email)
    {
        string address = CanonicalText.Of(email);
        return address[(address.LastIndexOf('@') + 1)..];
    }
}
