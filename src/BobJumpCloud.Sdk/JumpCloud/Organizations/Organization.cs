using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>An organization (tenant). Source: https://docs.jumpcloud.com/api/1.0/index.yaml, schema <c>organization</c>. Prints its id only.</summary>
public sealed record Organization
{
    /// <summary><c>_id</c>, or <c>id</c> where that is missing; empty when neither is there.</summary>
    [JsonIgnore]
    public string Id
    {
        get => DocumentId ?? PlainId ?? "";
        init => DocumentId = value;
    }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary><c>created</c>: when it was made, RFC 3339.</summary>
    [JsonPropertyName("created")]
    public string? Created { get; init; }

    /// <summary><c>logoUrl</c>.</summary>
    [JsonPropertyName("logoUrl")]
    public string? LogoUrl { get; init; }

    /// <summary><c>settings</c>; a listing leaves them out, <see cref="OrganizationsClient.GetAsync"/> has them.</summary>
    [JsonPropertyName("settings")]
    public OrganizationSettings? Settings { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonInclude]
    [JsonPropertyName("_id")]
    internal string? DocumentId { get; init; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? PlainId { get; init; }

    /// <summary>The id; nothing else.</summary>
    public override string ToString() => $"Organization {Id}";
}
