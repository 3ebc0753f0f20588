using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Json;

/// <summary>One result in JSON.</summary>
internal sealed record ResultDocument(
    string EmployeeId, string? UserId, string? Username, string Decision, string Outcome, string Reason, int? HttpStatus, string? Error, string? Remedy, IReadOnlyList<string> Changed)
{
    public static ResultDocument Of(SyncResult r) =>
        new(r.EmployeeId.Value, r.UserId?.Value, r.Username, r.Decision.ToString(), r.Outcome.ToString(), r.Reason.ToString(), r.HttpStatus, r.Error, r.Remedy, r.Changed);
}
