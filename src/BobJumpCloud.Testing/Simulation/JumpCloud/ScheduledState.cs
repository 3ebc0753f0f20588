using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A state change that waits for its time. Mail: null for none, empty for the usual address.</summary>
internal sealed record ScheduledState(string JobId, string UserId, string State, DateTimeOffset At, string? Mail)
{
    public JsonObject ToJson() => new()
    {
        ["scheduledJobId"] = JobId,
        ["scheduledDate"] = JumpCloudOrganization.Instant(At),
        ["state"] = State,
        ["systemUserId"] = UserId,
    };
}
