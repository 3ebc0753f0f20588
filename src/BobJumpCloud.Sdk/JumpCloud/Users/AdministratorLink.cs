using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The administrator that a user also is.</summary>
public sealed record AdministratorLink
{
    /// <summary><c>id</c>: the administrator's id.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary><c>roleName</c>: the role.</summary>
    [JsonPropertyName("roleName")]
    public string? RoleName { get; init; }

    /// <summary><c>roleNames</c>: all roles.</summary>
    [JsonPropertyName("roleNames")]
    public IReadOnlyList<string>? RoleNames { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
