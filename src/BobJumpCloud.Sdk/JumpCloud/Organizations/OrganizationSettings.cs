using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>The settings of an organization that matter to provisioning. Source: https://docs.jumpcloud.com/api/1.0/index.yaml, schema <c>organizationsettings</c>.</summary>
public sealed record OrganizationSettings
{
    /// <summary><c>newSystemUserStateDefaults</c>: the state of new users for which none is asked.</summary>
    [JsonPropertyName("newSystemUserStateDefaults")]
    public NewUserStateDefaults? NewSystemUserStateDefaults { get; init; }

    /// <summary><c>systemUsersCanEdit</c>: whether users may change their own profile, so that it drifts from what was written.</summary>
    [JsonPropertyName("systemUsersCanEdit")]
    public bool? SystemUsersCanEdit { get; init; }

    /// <summary>Every other setting, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>The type's name; settings hold contact data.</summary>
    public override string ToString() => nameof(OrganizationSettings);
}
