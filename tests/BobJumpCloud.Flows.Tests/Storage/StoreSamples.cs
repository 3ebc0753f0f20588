using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Invented commits, runs and hints.</summary>
internal static class StoreSamples
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static EmployeeId Employee(string id) => EmployeeId.Parse(id);

    public static DirectoryUserId User(string id) => DirectoryUserId.Parse(id);

    /// <summary>A person who is linked to a user, or to none.</summary>
    public static PersonCommit Commit(string employee, string? user = null, string runId = "run-1", string? organization = "org-1", DateTimeOffset? at = null, params LimitKind[] applied)
    {
        EmployeeId id = Employee(employee);
        DirectoryUserId? userId = user is null ? null : User(user);
        return new PersonCommit
        {
            RunId = runId,
            OrganizationId = organization,
            Link = userId is { } linked ? new Link { EmployeeId = id, UserId = linked } : null,
            Record = new SyncRecord
            {
                EmployeeId = id, UserId = userId, Status = SyncStatus.Synced, Reason = ReasonCode.UpToDate, LastDecision = DecisionKind.NoChange,
                LastOutcome = OutcomeKind.Unchanged, UpdatedAt = at ?? Noon,
            },
            Result = new SyncResult { EmployeeId = id, UserId = userId, Decision = DecisionKind.NoChange, Outcome = OutcomeKind.Unchanged, Reason = ReasonCode.UpToDate },
            Applied = applied,
        };
    }

    public static SyncRun Run(string runId, DateTimeOffset startedAt, DateTimeOffset? finishedAt = null, string connection = "default") =>
        new() { RunId = runId, Connection = connection, Trigger = SyncTrigger.Event, StartedAt = startedAt, FinishedAt = finishedAt };

    public static Hint Hint(string employee, int minute, string type = "employee.updated") => new(Employee(employee), type, Noon.AddMinutes(minute));
}
