using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>What the in-memory store keeps of one connection.</summary>
internal sealed class InMemoryConnection
{
    public long FencingToken;

    public SemaphoreSlim Place { get; } = new(1, 1);

    public string? OrganizationId { get; private set; }

    public Dictionary<EmployeeId, Link> Links { get; } = [];

    public Dictionary<EmployeeId, SyncRecord> Records { get; } = [];

    public Dictionary<string, SyncRun> Runs { get; } = new(StringComparer.Ordinal);

    public List<PersonCommit> Commits { get; } = [];

    public Dictionary<EmployeeId, Hint> Hints { get; } = [];

    public void Take(PersonCommit commit)
    {
        EmployeeId id = commit.Record.EmployeeId;
        OrganizationId = commit.OrganizationId ?? OrganizationId;
        Records[id] = commit.Record;
        Commits.Add(commit);
        if (commit.Link is not null)
        {
            Links[id] = commit.Link;
        }
    }
}
