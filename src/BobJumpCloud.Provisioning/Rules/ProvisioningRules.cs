using System.Text.Json.Nodes;

namespace BobJumpCloud.Provisioning;

/// <summary>What the customer decides, compiled: immutable, safe to share. Its parts can be evaluated alone.</summary>
public sealed class ProvisioningRules
{
    internal ProvisioningRules(ProvisioningOptions options, AttributeMapping mapping, ScopeRule scope, UsernameRule username, ProtectedUsers isProtected, LimitRules limits, IReadOnlyList<Veto> vetoes, JumpCloudAttribute? linkAttribute, string fingerprint)
    {
        Options = options;
        Mapping = mapping;
        Scope = scope;
        Username = username;
        ProtectedUsers = isProtected;
        Limits = limits;
        Vetoes = vetoes;
        Fingerprint = fingerprint;
        LinkAttribute = linkAttribute;
        Fields =
        [
            .. new BobField[]
            {
                BobFields.Root.Id, BobFields.Root.Email, BobFields.Root.FirstName, BobFields.Root.Surname, BobFields.Root.DisplayName, BobFields.Work.Site, BobFields.Work.StartDate,
                BobFields.Internal.Status, BobFields.Internal.LifecycleStatus, BobFields.Internal.TerminationDate, BobFields.Employee.LastDayOfWork,
            }.Concat(mapping.Fields).Concat(scope.Fields).Concat(username.Fields).Concat(vetoes.SelectMany(v => v.Reads)).Distinct().OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
        Attributes = new AttributeLayout(new[] { JumpCloudAttributes.FirstName, JumpCloudAttributes.LastName, JumpCloudAttributes.EmployeeIdentifier }
            .Concat(mapping.Rows.Select(r => r.Target)).Concat(linkAttribute is null ? [] : [linkAttribute]).Where(a => a != JumpCloudAttributes.Email).Distinct().OrderBy(a => a.Target, StringComparer.Ordinal));
    }

    /// <summary>The mapping of attributes.</summary>
    public AttributeMapping Mapping { get; }

    /// <summary>Who is provisioned.</summary>
    public ScopeRule Scope { get; }

    /// <summary>How usernames are derived.</summary>
    public UsernameRule Username { get; }

    /// <summary>Users that are never written to.</summary>
    public ProtectedUsers ProtectedUsers { get; }

    /// <summary>The safety limits.</summary>
    public LimitRules Limits { get; }

    /// <summary>SHA-256 (hexadecimal) over everything that decides, rules in C# by their names; plans made under other rules are refused.</summary>
    public string Fingerprint { get; }

    /// <summary>The fields of Bob that the rules read, sorted by id.</summary>
    public IReadOnlyList<BobField> Fields { get; }

    /// <summary>The attributes of JumpCloud that the rules read or write.</summary>
    public AttributeLayout Attributes { get; }

    internal ProvisioningOptions Options { get; }

    /// <summary>What may hold a decision that would write.</summary>
    internal IReadOnlyList<Veto> Vetoes { get; }

    /// <summary>The custom attribute that carries the employee id; null when there is none.</summary>
    internal JumpCloudAttribute? LinkAttribute { get; }

    /// <summary>Whether a name that is taken gets a number, so that usernames are reserved.</summary>
    public bool AppendsNumbers => Options.Username.OnCollision == OnCollision.AppendNumber;

    /// <summary>Compiles rules written in C#.</summary>
    /// <exception cref="RulesException">The rules have mistakes; it lists all of them.</exception>
    public static ProvisioningRules Create(Action<ProvisioningRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new ProvisioningRulesBuilder(new ProvisioningOptions());
        configure(builder);
        return FromOptions(builder.Options);
    }

    /// <summary>Compiles options. They are copied: later changes to them have no effect.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Where the options stand in the configuration, for messages.</param>
    /// <exception cref="RulesException">The options have mistakes; it lists all of them.</exception>
    public static ProvisioningRules FromOptions(ProvisioningOptions options, string path = "Provisioning")
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new List<RulesError>();
        ProvisioningRules? rules = RulesCompiler.Compile(options, path, errors);
        return errors.Count == 0 ? rules! : throw new RulesException(errors);
    }

    /// <summary>Compiles the JSON of the section <c>Provisioning</c>.</summary>
    /// <exception cref="RulesException">The JSON has mistakes; it lists all of them.</exception>
    public static ProvisioningRules FromJson(ReadOnlySpan<byte> json)
    {
        var errors = new List<RulesError>();
        JsonNode? node = OptionsReader.Parse(json, "Provisioning", errors);
        if (errors.Count > 0)
        {
            throw new RulesException(errors);
        }

        ProvisioningOptions options = OptionsReader.Read(node, ProvisioningOptionsJsonContext.Default.ProvisioningOptions, "Provisioning", errors) ?? new ProvisioningOptions();
        var consequences = new List<RulesError>();
        ProvisioningRules? rules = RulesCompiler.Compile(options, "Provisioning", consequences);
        errors.AddRange([.. consequences.Where(c => !errors.Exists(e => IsAbout(e.Path, c.Path) || IsAbout(c.Path, e.Path)))]);
        return errors.Count == 0 ? rules! : throw new RulesException(errors);

        // What was left out because of one mistake is no second mistake.
        static bool IsAbout(string path, string part) => path.StartsWith(part, StringComparison.Ordinal) && (path.Length == part.Length || path[part.Length] == ':');
    }

    /// <summary>The fingerprint.</summary>
    public override string ToString() => $"Rules {Fingerprint}";
}
