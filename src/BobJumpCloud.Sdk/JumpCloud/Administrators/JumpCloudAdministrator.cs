using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// An administrator, as far as JumpCloud tells: every property may be missing. Source: https://docs.jumpcloud.com/api/1.0/index.yaml, schema
/// <c>UserReturn</c>. Prints its id only.
/// </summary>
public sealed record JumpCloudAdministrator
{
    /// <summary><c>_id</c>, or <c>id</c> where that is missing.</summary>
    [JsonIgnore]
    public string? Id
    {
        get => DocumentId ?? PlainId;
        init => DocumentId = value;
    }

    /// <summary><c>organization</c>: the id of the organization to which the key belongs.</summary>
    [JsonPropertyName("organization")]
    public string? OrganizationId { get; init; }

    /// <summary><c>role</c>: the role's id or name.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }

    /// <summary><c>roleName</c>, for example <c>Administrator</c> or <c>Read Only</c>.</summary>
    [JsonPropertyName("roleName")]
    public string? RoleName { get; init; }

    /// <summary><c>roleNames</c>: the names of all roles.</summary>
    [JsonPropertyName("roleNames")]
    public IReadOnlyList<string>? RoleNames { get; init; }

    /// <summary><c>apiKeySet</c>: whether this administrator has an API key.</summary>
    [JsonPropertyName("apiKeySet")]
    public bool? ApiKeySet { get; init; }

    /// <summary>Every other property, as it came; it holds personal data.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonInclude]
    [JsonPropertyName("_id")]
    internal string? DocumentId { get; init; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? PlainId { get; init; }

    /// <summary>The id; nothing else.</summary>
    public override string ToString() => $"JumpCloudAdministrator {Id}";
}
