using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>What the in-memory store keeps of one connection.</summary>
internal sealed class InMemoryConnection
{
    public long FencingToken { get; set; }

    public SemaphoreSlim Place { get; } = new(1, 1);

    public Dictionary<EmployeeId, InMemoryLink> Links { get; } = [];

    public Dictionary<EmployeeId, SyncRecord> Records { get; } = [];

    public Dictionary<string, SyncRun> Runs { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string RunId, EmployeeId Id), SyncResult> Results { get; } = [];

    public Dictionary<(string RunId, EmployeeId Id, LimitKind Kind), AppliedChange> Applied { get; } = [];

    public Dictionary<EmployeeId, Hint> Hints { get; } = [];

    public void Take(PersonCommit commit)
    {
        EmployeeId id = commit.Record.EmployeeId;
        Records[id] = commit.Record with { ReservedUsername = commit.Record.ReservedUsername ?? Records.GetValueOrDefault(id)?.ReservedUsername };
        Results[(commit.RunId, id)] = commit.Result;
        if (commit.Result.UserId is { } user)
        {
            foreach (LimitKind kind in commit.Applied)
            {
                Applied[(commit.RunId, id, kind)] = new AppliedChange(id, user, kind, commit.Record.UpdatedAt);
            }
        }
    }

    /// <summary>Forgets everything but who waits for the lease; a lease of the past no longer counts.</summary>
    public void Clear()
    {
        FencingToken = 0;
        Links.Clear();
        Records.Clear();
        Runs.Clear();
        Results.Clear();
        Applied.Clear();
        Hints.Clear();
    }
}
