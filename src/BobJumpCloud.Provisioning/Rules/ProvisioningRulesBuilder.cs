namespace BobJumpCloud.Provisioning;

/// <summary>
/// Writes rules in C#, on top of what the options say already. A method that bears the name of a configuration key sets what the key sets, so both
/// give the same rules. Each says whether it replaces what was there or adds to it.
/// </summary>
public sealed partial class ProvisioningRulesBuilder
{
    /// <summary>A builder on top of options, for example those that were read from a configuration.</summary>
    public ProvisioningRulesBuilder(ProvisioningOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>The options that the builder writes.</summary>
    public ProvisioningOptions Options { get; }

    /// <summary>When: creates users as soon as people are in Bob, before their start date. Replaces.</summary>
    public ProvisioningRulesBuilder CreateOnProfileCreation() => When(ProvisionWhen.OnProfileCreation, null);

    /// <summary>When: creates users on the start date. Replaces. The default.</summary>
    public ProvisioningRulesBuilder CreateOnStartDate() => When(ProvisionWhen.OnStartDate, null);

    /// <summary>When and DaysBeforeStartDate: creates users a number of days before the start date. Replaces.</summary>
    public ProvisioningRulesBuilder CreateBeforeStartDate(int days) => When(ProvisionWhen.BeforeStartDate, days);

    /// <summary>In which state users are created. Replaces.</summary>
    public ProvisioningRulesBuilder InitialState(InitialState state) => Set(o => o.InitialState = state);

    /// <summary>Whether leavers' users are suspended. Replaces.</summary>
    public ProvisioningRulesBuilder DeactivateLeavers(bool deactivate) => Set(o => o.DeactivateLeavers = deactivate);

    /// <summary>Which suspended users are activated. Replaces.</summary>
    public ProvisioningRulesBuilder Reactivation(Reactivation reactivation) => Set(o => o.Reactivation = reactivation);

    /// <summary>What happens to the user of a person who leaves the scope. Replaces.</summary>
    public ProvisioningRulesBuilder WhenOutOfScope(WhenOutOfScope action) => Set(o => o.WhenOutOfScope = action);

    /// <summary>Whether people are mailed on their first activation. Replaces.</summary>
    public ProvisioningRulesBuilder ActivationEmail(ActivationEmail email) => Set(o => o.ActivationEmail = email);

    /// <summary>Who activates on the start date. Replaces.</summary>
    public ProvisioningRulesBuilder Activation(Activation activation) => Set(o => o.Activation = activation);

    /// <summary>What the run that first links a user writes to it. Replaces.</summary>
    public ProvisioningRulesBuilder Adoption(Adoption adoption) => Set(o => o.Adoption = adoption);

    /// <summary>By what people without a link are matched. Replaces.</summary>
    public ProvisioningRulesBuilder MatchOn(params MatchKey[] keys) => Set(o => o.MatchOn = [.. keys]);

    /// <summary>The custom attribute that carries the employee id. Replaces.</summary>
    public ProvisioningRulesBuilder LinkAttribute(string name) => Set(o => o.LinkAttribute = name);

    /// <summary>The zone of everybody whose site has none: an IANA id. Replaces.</summary>
    public ProvisioningRulesBuilder TimeZone(string zone) => Set(o => o.TimeZone = zone);

    /// <summary>SiteTimeZones: the zone (an IANA id) of one site. Adds, or replaces that site's.</summary>
    public ProvisioningRulesBuilder SiteTimeZone(string site, string zone) => Set(o => o.SiteTimeZones[site] = zone);

    private ProvisioningRulesBuilder When(ProvisionWhen when, int? days) => Set(o => (o.When, o.DaysBeforeStartDate) = (when, days));

    private ProvisioningRulesBuilder Set(Action<ProvisioningOptions> set)
    {
        set(Options);
        return this;
    }
}
