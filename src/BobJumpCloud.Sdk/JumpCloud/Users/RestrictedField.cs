using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A property of a user that another source owns.</summary>
public sealed record RestrictedField
{
    /// <summary><c>field</c>: the property, by its JumpCloud name, for example <c>email</c>.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; init; }

    /// <summary><c>type</c>: the kind of source: <c>active_directory</c>, <c>federated_identity_provider</c> or <c>scim</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>id</c>: the source.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
