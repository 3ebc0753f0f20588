using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Json;

/// <summary>One record in JSON.</summary>
internal sealed record RecordDocument(
    string EmployeeId, string? UserId, string Status, string Reason, string LastDecision, string LastOutcome, string? Error, DateOnly? NextDueOn, DateTimeOffset UpdatedAt)
{
    public static RecordDocument Of(SyncRecord r) =>
        new(r.EmployeeId.Value, r.UserId?.Value, r.Status.ToString(), r.Reason.ToString(), r.LastDecision.ToString(), r.LastOutcome.ToString(), r.Error, r.NextDueOn, r.UpdatedAt);
}
