namespace BobJumpCloud.Provisioning;

/// <summary>The rules that a host wrote in C#. They ride on the options, which no JSON can say in full.</summary>
internal sealed class HostRules
{
    public List<ScopePredicate> Predicates { get; } = [];

    public List<MappingDelegate> Rows { get; } = [];

    public List<Veto> Vetoes { get; } = [];

    public UsernameDelegate? Username { get; set; }

    private IEnumerable<HostRule> All => Predicates.Concat<HostRule>(Rows).Concat(Vetoes).Concat(Username is null ? [] : [Username]);

    /// <summary>Adds a rule. The very same one counts once, so that configuring twice changes nothing.</summary>
    public static void Add<T>(List<T> rules, T rule)
        where T : HostRule
    {
        if (!rules.Exists(r => r.Signature == rule.Signature && r.Code == rule.Code))
        {
            rules.Add(rule);
        }
    }

    /// <summary>What tells the rules apart, in an order of its own.</summary>
    public IEnumerable<string> Signatures() => All.Select(r => r.Signature).Order(StringComparer.Ordinal);

    /// <summary>Two rules of one name would count as one in the fingerprint.</summary>
    public void Check(string path, ICollection<RulesError> errors)
    {
        foreach (IGrouping<(Type, string Name), HostRule> same in All.GroupBy(r => (r.GetType(), r.Name)).Where(g => g.Skip(1).Any()))
        {
            errors.Add(new RulesError(path, $"Two rules in C# have the name '{same.Key.Name}'.", "Give each a name of its own."));
        }
    }
}
