using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>A store that forgets everything when the process ends: for tests and trials. "Suspended by us" is lost with it.</summary>
public sealed class InMemorySyncStore : SyncStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, InMemoryConnection> _connections = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task<Lease> AcquireLeaseAsync(string connection, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        InMemoryConnection of = Of(connection);
        return await of.Place.WaitAsync(patience, cancellationToken).ConfigureAwait(false)
            ? new InMemoryLease(connection, Interlocked.Increment(ref of.FencingToken), of.Place)
            : throw new SyncException($"Another run of the connection '{connection}' in this process has not ended. Wait for it, or stop it.");
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Link>> GetLinksAsync(string connection, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Link>>(connection, c => [.. c.Links.Values]);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRecord>> GetRecordsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<SyncRecord>>(connection, c => [.. c.Records.Values.OrderBy(r => r.EmployeeId)]);

    /// <inheritdoc/>
    public override Task SaveRunAsync(SyncRun run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Read(run.Connection, c => c.Runs[run.RunId] = run with { Results = new SyncResults([]) });
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRun>> GetRunsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<SyncRun>>(connection, c => [.. c.Runs.Values.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.RunId, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public override Task<SyncResults> GetResultsAsync(string connection, string runId, CancellationToken cancellationToken = default) =>
        Read(connection, c => new SyncResults(c.Commits.Where(x => x.RunId == runId).Select(x => x.Result)));

    /// <inheritdoc/>
    public override Task CommitAsync(Lease lease, IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(commits);
        return Read(lease.Connection, c =>
        {
            if (lease.FencingToken != c.FencingToken)
            {
                throw new SyncException($"The lease of the connection '{lease.Connection}' has passed to another run. Start again.");
            }

            foreach (PersonCommit commit in commits)
            {
                CheckUnlinked(lease.Connection, commit);
            }

            foreach (PersonCommit commit in commits)
            {
                c.Take(commit);
            }

            return true;
        });
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<AppliedChange>> GetAppliedSinceAsync(string connection, DateTimeOffset since, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<AppliedChange>>(connection, c =>
        [
            .. c.Commits.Where(x => x.Record.UpdatedAt >= since && x.Result.UserId is not null)
                .SelectMany(x => x.Applied.Select(kind => new AppliedChange(x.Record.EmployeeId, x.Result.UserId!.Value, kind))),
        ]);

    /// <inheritdoc/>
    public override Task AddHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return Read(connection, c => c.Hints[hint.EmployeeId] = hint);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Hint>> GetHintsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read<IReadOnlyList<Hint>>(connection, c => [.. c.Hints.Values.OrderBy(h => h.ReceivedAt)]);

    /// <inheritdoc/>
    public override Task RemoveHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return Read(connection, c => c.Hints.TryGetValue(hint.EmployeeId, out Hint? kept) && kept == hint && c.Hints.Remove(hint.EmployeeId));
    }

    /// <inheritdoc/>
    public override Task RemoveConnectionAsync(string connection, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            _connections.Remove(connection);
        }

        return Task.CompletedTask;
    }

    private InMemoryConnection Of(string connection)
    {
        lock (_lock)
        {
            if (!_connections.TryGetValue(connection, out InMemoryConnection? found))
            {
                _connections.Add(connection, found = new InMemoryConnection());
            }

            return found;
        }
    }

    private Task<T> Read<T>(string connection, Func<InMemoryConnection, T> read)
    {
        InMemoryConnection of = Of(connection);
        lock (_lock)
        {
            return Task.FromResult(read(of));
        }
    }

    private void CheckUnlinked(string connection, PersonCommit commit)
    {
        bool IsOther(string name, Link link) => link.UserId == commit.Link!.UserId && !(name.Equals(connection, StringComparison.OrdinalIgnoreCase) && link.EmployeeId == commit.Link.EmployeeId);
        if (commit.Link is not null && _connections.Any(c => c.Value.OrganizationId == commit.OrganizationId && c.Value.Links.Values.Any(l => IsOther(c.Key, l))))
        {
            throw new SyncException($"The JumpCloud user {commit.Link.UserId} is linked to another employee already. Release that link first: bobjc unlink EMPLOYEE.");
        }
    }
}
