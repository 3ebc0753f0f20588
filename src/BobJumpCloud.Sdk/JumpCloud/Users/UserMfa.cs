using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A user's second factor.</summary>
public sealed record UserMfa
{
    /// <summary><c>configured</c>: whether one is set up.</summary>
    [JsonPropertyName("configured")]
    public bool? Configured { get; init; }

    /// <summary><c>exclusion</c>: whether none is asked for at present.</summary>
    [JsonPropertyName("exclusion")]
    public bool? Exclusion { get; init; }

    /// <summary><c>exclusionUntil</c>: until when, RFC 3339 (active users).</summary>
    [JsonPropertyName("exclusionUntil")]
    public string? ExclusionUntil { get; init; }

    /// <summary><c>exclusionDays</c>: for how many days after activation (staged users).</summary>
    [JsonPropertyName("exclusionDays")]
    public int? ExclusionDays { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
