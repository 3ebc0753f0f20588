using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A change of a user's state that JumpCloud will make by itself. Source: https://docs.jumpcloud.com/api/2.0/index.yaml, schema <c>scheduled-userstate-result</c>.</summary>
public sealed record ScheduledStateChange
{
    /// <summary><c>scheduledJobId</c>: what <see cref="UserStatesClient.DeleteAsync"/> takes.</summary>
    [JsonPropertyName("scheduledJobId")]
    public string? JobId { get; init; }

    /// <summary><c>systemUserId</c>: the user.</summary>
    [JsonPropertyName("systemUserId")]
    public string? UserId { get; init; }

    /// <summary><c>state</c>: the state to come.</summary>
    [JsonPropertyName("state")]
    public JumpCloudUserState? State { get; init; }

    /// <summary><c>scheduledDate</c> as JumpCloud writes it.</summary>
    [JsonPropertyName("scheduledDate")]
    public string? ScheduledDate { get; init; }

    /// <summary><see cref="ScheduledDate"/> as a moment (UTC unless it says otherwise); null when it is none.</summary>
    [JsonIgnore]
    public DateTimeOffset? At =>
        DateTimeOffset.TryParse(ScheduledDate, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : null;

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
