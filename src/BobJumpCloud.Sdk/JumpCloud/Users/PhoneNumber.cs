using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A telephone number. JumpCloud's own types: <c>work</c>, <c>work_mobile</c> ("Work Cell" in its console), <c>work_fax</c>, <c>mobile</c>, <c>home</c>. Prints its type only.</summary>
public sealed record PhoneNumber
{
    /// <summary><c>id</c>: made anew by every write; do not keep it.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>type</c>: the kind of number.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary><c>number</c>: the number; its form is not checked.</summary>
    [JsonPropertyName("number")]
    public string? Number { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The type; never the number.</summary>
    public override string ToString() => $"PhoneNumber {Type}";
}
