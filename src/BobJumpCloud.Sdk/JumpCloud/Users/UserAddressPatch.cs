namespace BobJumpCloud.JumpCloud;

/// <summary>
/// What to write to one address of a user. Components that are unset stay; null clears one, sent as <c>""</c> (JumpCloud would store a null inside an
/// address as a null). Never prints a value.
/// </summary>
public sealed class UserAddressPatch
{
    internal static readonly (string Name, Func<UserAddressPatch, Optional<string?>> Patched, Func<UserAddress, string?> Current)[] Components =
    [
        ("streetAddress", p => p.StreetAddress, a => a.StreetAddress),
        ("extendedAddress", p => p.ExtendedAddress, a => a.ExtendedAddress),
        ("poBox", p => p.PoBox, a => a.PoBox),
        ("locality", p => p.Locality, a => a.Locality),
        ("region", p => p.Region, a => a.Region),
        ("postalCode", p => p.PostalCode, a => a.PostalCode),
        ("country", p => p.Country, a => a.Country),
    ];

    /// <summary><c>streetAddress</c>: street and number.</summary>
    public Optional<string?> StreetAddress { get; set; }

    /// <summary><c>extendedAddress</c>: second line.</summary>
    public Optional<string?> ExtendedAddress { get; set; }

    /// <summary><c>poBox</c>: post-office box.</summary>
    public Optional<string?> PoBox { get; set; }

    /// <summary><c>locality</c>: town.</summary>
    public Optional<string?> Locality { get; set; }

    /// <summary><c>region</c>: state or province.</summary>
    public Optional<string?> Region { get; set; }

    /// <summary><c>postalCode</c>: post code.</summary>
    public Optional<string?> PostalCode { get; set; }

    /// <summary><c>country</c>: country.</summary>
    public Optional<string?> Country { get; set; }

    internal UserAddress ApplyTo(UserAddress address) => address with
    {
        StreetAddress = Pick(StreetAddress, address.StreetAddress),
        ExtendedAddress = Pick(ExtendedAddress, address.ExtendedAddress),
        PoBox = Pick(PoBox, address.PoBox),
        Locality = Pick(Locality, address.Locality),
        Region = Pick(Region, address.Region),
        PostalCode = Pick(PostalCode, address.PostalCode),
        Country = Pick(Country, address.Country),
    };

    private static string? Pick(Optional<string?> patched, string? current) => patched.IsSet ? patched.Value ?? "" : current;

    /// <summary>The names of what is set; never a value.</summary>
    public override string ToString() =>
        $"UserAddressPatch ({string.Join(", ", Components.Where(c => c.Patched(this).IsSet).Select(c => c.Name))})";
}
