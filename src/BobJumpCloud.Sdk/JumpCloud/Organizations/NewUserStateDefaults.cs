using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// The state in which an organization starts users, by the way they come: <see cref="JumpCloudUserState.Activated"/> or
/// <see cref="JumpCloudUserState.Staged"/>. Source: https://docs.jumpcloud.com/api/2.0/index.yaml, header <c>creation-source</c>.
/// </summary>
public sealed record NewUserStateDefaults
{
    /// <summary><c>manualEntry</c>: users made in the console or by <see cref="UsersClient.CreateAsync"/> without a state.</summary>
    [JsonPropertyName("manualEntry")]
    public JumpCloudUserState? ManualEntry { get; init; }

    /// <summary><c>csvImport</c>: users of bulk jobs.</summary>
    [JsonPropertyName("csvImport")]
    public JumpCloudUserState? CsvImport { get; init; }

    /// <summary><c>applicationImport</c>: users that an integration brings.</summary>
    [JsonPropertyName("applicationImport")]
    public JumpCloudUserState? ApplicationImport { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
