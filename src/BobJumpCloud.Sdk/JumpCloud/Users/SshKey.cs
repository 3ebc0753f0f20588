using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>An SSH key of a user.</summary>
public sealed record SshKey
{
    /// <summary><c>_id</c>: the key's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary><c>name</c>: its name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>public_key</c>: the public part.</summary>
    [JsonPropertyName("public_key")]
    public string? PublicKey { get; init; }

    /// <summary><c>create_date</c>: when it was added, RFC 3339.</summary>
    [JsonPropertyName("create_date")]
    public string? CreateDate { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The id; nothing else.</summary>
    public override string ToString() => $"SshKey {Id}";
}
