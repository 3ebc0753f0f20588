using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A postal address. JumpCloud's own types: <c>work</c>, <c>home</c>. Prints its type only.</summary>
public sealed record UserAddress
{
    /// <summary><c>id</c>: made anew by every write; do not keep it.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>: the kind of address.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>streetAddress</c>: street and number.</summary>
    [JsonPropertyName("streetAddress")]
    public string? StreetAddress { get; init; }

    /// <summary><c>extendedAddress</c>: second line.</summary>
    [JsonPropertyName("extendedAddress")]
    public string? ExtendedAddress { get; init; }

    /// <summary><c>poBox</c>: post-office box.</summary>
    [JsonPropertyName("poBox")]
    public string? PoBox { get; init; }

    /// <summary><c>locality</c>: town.</summary>
    [JsonPropertyName("locality")]
    public string? Locality { get; init; }

    /// <summary><c>region</c>: state or province.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; init; }

    /// <summary><c>postalCode</c>: post code.</summary>
    [JsonPropertyName("postalCode")]
    public string? PostalCode { get; init; }

    /// <summary><c>country</c>: country.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The type; never the address.</summary>
    public override string ToString() => $"UserAddress {Type}";
}
