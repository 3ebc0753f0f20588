using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>Legacy: a relation of a user.</summary>
public sealed record UserRelationship
{
    /// <summary><c>type</c>: the kind.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>value</c>: the other side.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The kind; never the value.</summary>
    public override string ToString() => $"UserRelationship {Type}";
}
