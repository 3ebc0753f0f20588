using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A custom attribute. Prints its name only. Names: letters and digits, under 32; values: 1 to 1024 characters (https://jumpcloud.com/support/create-custom-user-attributes).</summary>
#pragma warning disable CA1711 // JumpCloud's word; no .NET attribute is meant.
public sealed record UserAttribute
#pragma warning restore CA1711
{
    /// <summary><c>name</c>: the name, unique per user.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary><c>value</c>: the value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The name; never the value.</summary>
    public override string ToString() => $"UserAttribute {Name}";
}
