namespace BobJumpCloud.Provisioning;

/// <summary>The section <c>Provisioning</c> of a connection: what the customer decides. Compiled into <see cref="ProvisioningRules"/>, which reports every mistake.</summary>
public sealed class ProvisioningOptions
{
    /// <summary>When users are created. Default: <see cref="ProvisionWhen.OnStartDate"/>.</summary>
    public ProvisionWhen When { get; set; } = ProvisionWhen.OnStartDate;

    /// <summary>How many days before the start date; required for <see cref="ProvisionWhen.BeforeStartDate"/>, an error otherwise.</summary>
    public int? DaysBeforeStartDate { get; set; }

    /// <summary>Who is provisioned. It must be stated: nobody provisions a whole company by omission.</summary>
    public WhoOptions Who { get; set; } = new();

    /// <summary>In which state users are created. Default: <see cref="InitialState.InactiveUntilStartDate"/>.</summary>
    public InitialState InitialState { get; set; } = InitialState.InactiveUntilStartDate;

    /// <summary>Whether leavers' users are suspended. Default: true.</summary>
    public bool DeactivateLeavers { get; set; } = true;

    /// <summary>Which suspended users are activated. Default: <see cref="Reactivation.WhenSuspendedByUs"/>.</summary>
    public Reactivation Reactivation { get; set; } = Reactivation.WhenSuspendedByUs;

    /// <summary>What happens to the user of a person who leaves the scope. Default: <see cref="WhenOutOfScope.Keep"/>.</summary>
    public WhenOutOfScope WhenOutOfScope { get; set; } = WhenOutOfScope.Keep;

    /// <summary>Whether people are mailed on their first activation. Default: <see cref="ActivationEmail.None"/>.</summary>
    public ActivationEmail ActivationEmail { get; set; } = ActivationEmail.None;

    /// <summary>Who activates on the start date. Default: <see cref="Activation.BySync"/>.</summary>
    public Activation Activation { get; set; } = Activation.BySync;

    /// <summary>What the run that first links a user writes to it. Default: <see cref="Adoption.Update"/>.</summary>
    public Adoption Adoption { get; set; } = Adoption.Update;

    /// <summary>How new users' usernames are derived.</summary>
    public UsernameOptions Username { get; set; } = new();

    /// <summary>By what unlinked people are matched. Default: the e-mail address.</summary>
    public IList<MatchKey> MatchOn { get; set; } = [MatchKey.Email];

    /// <summary>The custom attribute that carries the employee id. Default: none.</summary>
    public string? LinkAttribute { get; set; }

    /// <summary>The attributes that are written.</summary>
    public MappingOptions Mapping { get; set; } = new();

    /// <summary>Users that are never written to, by e-mail, username or JumpCloud id. Default: none.</summary>
    public IList<string> Protected { get; set; } = [];

    /// <summary>Whether users that are linked to an administrator are protected as well. Default: true.</summary>
    public bool ProtectAdministrators { get; set; } = true;

    /// <summary>The zone of everybody whose site is not in <see cref="SiteTimeZones"/>: an IANA id. Default: UTC.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Zones (IANA ids) by the name of the site in Bob. Default: none.</summary>
    public IDictionary<string, string> SiteTimeZones { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The safety limits.</summary>
    public LimitOptions Limits { get; set; } = new();

    /// <summary>Rules in C#; only <see cref="ProvisioningRulesBuilder"/> writes them.</summary>
    internal HostRules HostRules { get; } = new();
}
