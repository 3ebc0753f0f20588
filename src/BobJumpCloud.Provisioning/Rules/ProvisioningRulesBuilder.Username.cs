namespace BobJumpCloud.Provisioning;

public sealed partial class ProvisioningRulesBuilder
{
    /// <summary>Username:Rule: from what usernames are derived. Replaces, a rule in C# too. For a formula there is <see cref="UsernameFormula"/>.</summary>
    public ProvisioningRulesBuilder UsernameRule(UsernameSource rule) => Username(u => (u.Rule, u.Formula) = (rule, null));

    /// <summary>Username:Rule and Username:Formula: derives usernames by a formula, for example <c>{root.firstName}.{root.surname}</c>. Replaces.</summary>
    public ProvisioningRulesBuilder UsernameFormula(string formula) => Username(u => (u.Rule, u.Formula) = (UsernameSource.Formula, formula));

    /// <summary>
    /// Derives usernames by a rule in C#. Replaces Username:Rule. What it gives is made a valid and free name like anything else; null or blank, and
    /// an exception, give no name.
    /// </summary>
    /// <param name="name">The rule's name. It stands for the rule in the fingerprint: change it when the rule changes.</param>
    /// <param name="derive">The rule.</param>
    /// <param name="reads">The fields that it reads: Bob is asked for them, and when one is absent there is no name.</param>
    public ProvisioningRulesBuilder DeriveUsername(string name, Func<Employee, string?> derive, params BobField[] reads)
    {
        Require(name, derive);
        return Set(o => o.HostRules.Username = new UsernameDelegate(name, derive, reads));
    }

    /// <summary>Username:Locale: the language whose own letters come first, for example <c>de</c>. Replaces.</summary>
    public ProvisioningRulesBuilder UsernameLocale(string locale) => Set(o => o.Username.Locale = locale);

    /// <summary>Username:OnCollision: what happens when a name is taken. Replaces.</summary>
    public ProvisioningRulesBuilder UsernameOnCollision(OnCollision action) => Set(o => o.Username.OnCollision = action);

    /// <summary>Username:MaxLength: the longest name, in characters. Replaces.</summary>
    public ProvisioningRulesBuilder UsernameMaxLength(int length) => Set(o => o.Username.MaxLength = length);

    /// <summary>Username:Reserved: names that nobody gets. Adds.</summary>
    public ProvisioningRulesBuilder UsernameReserved(params string[] names) => Set(o => o.Username.Reserved = [.. o.Username.Reserved, .. names]);

    private ProvisioningRulesBuilder Username(Action<UsernameOptions> set)
    {
        Options.HostRules.Username = null;
        return Set(o => set(o.Username));
    }
}
