namespace BobJumpCloud.Provisioning;

/// <summary>
/// What identifies a person besides the link: the link attribute (written here as null) and the keys of <c>MatchOn</c>. Addresses compare ignoring
/// case; identifiers and employee ids exactly. An empty or absent value identifies nobody.
/// </summary>
internal sealed class MatchKeys
{
    private readonly AttributeMapping _mapping;
    private readonly JumpCloudAttribute? _linkAttribute;
    private readonly DirectoryIndex _directory;

    public MatchKeys(ProvisioningRules rules, DirectoryIndex directory)
    {
        _mapping = rules.Mapping;
        _linkAttribute = rules.LinkAttribute;
        _directory = directory;
        Order = [.. _linkAttribute is null ? Array.Empty<MatchKey?>() : [null], .. rules.Options.MatchOn];
    }

    /// <summary>The keys, in the order in which they are looked at.</summary>
    public MatchKey?[] Order { get; }

    public string? ValueOf(MatchKey? key, Employee employee) => key switch
    {
        null => CanonicalText.Of(employee.Id.Value),
        MatchKey.Email => _mapping.EmailOf(employee).Text,
        _ => _mapping.IdentifierOf(employee).Text,
    };

    public UserIndex.Matches UsersWith(MatchKey? key, string value) => _directory.By(AttributeOf(key)).With(value);

    /// <summary>Whether a user that was found ignoring case has the value.</summary>
    public bool Compares(MatchKey? key, string value, DirectoryUser user) =>
        key == MatchKey.Email || string.Equals(CanonicalText.OfOrNull(user[AttributeOf(key)]), CanonicalText.Of(value), StringComparison.Ordinal);

    /// <summary>True when this plan gives the linked person another value, so that the user's own becomes free.</summary>
    public bool Frees(MatchKey? key, PersonContext holder) =>
        key is not null && ValueOf(key, holder.Employee) is { } value && !CanonicalText.SameIgnoringCase(value, holder.User?[AttributeOf(key)]);

    /// <summary>True when the user's link attribute carries the id of somebody else.</summary>
    public bool IsAnothers(DirectoryUser user, EmployeeId person) =>
        _linkAttribute is not null && CanonicalText.OfOrNull(user[_linkAttribute]) is { } id && !string.Equals(id, CanonicalText.Of(person.Value), StringComparison.Ordinal);

    private JumpCloudAttribute AttributeOf(MatchKey? key) => key switch
    {
        null => _linkAttribute!,
        MatchKey.Email => JumpCloudAttributes.Email,
        _ => JumpCloudAttributes.EmployeeIdentifier,
    };
}
