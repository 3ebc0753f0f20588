using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The directory that checks a user's password.</summary>
public sealed record DelegatedAuthority
{
    /// <summary><c>name</c>: <c>ActiveDirectory</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>id</c>: the connection to it.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
