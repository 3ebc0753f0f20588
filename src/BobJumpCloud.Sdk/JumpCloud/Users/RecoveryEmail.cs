using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The address for recovery. Prints no address.</summary>
public sealed record RecoveryEmail
{
    /// <summary><c>address</c>: the address; empty when there is none.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary><c>verified</c>: whether the person confirmed it.</summary>
    [JsonPropertyName("verified")]
    public bool? Verified { get; init; }

    /// <summary><c>verifiedAt</c>: when, RFC 3339.</summary>
    [JsonPropertyName("verifiedAt")]
    public string? VerifiedAt { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The type's name; never the address.</summary>
    public override string ToString() => nameof(RecoveryEmail);
}
