using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>A store that forgets everything when the process ends: for tests and trials. "Suspended by us" is lost with it, and no run is ever forgotten before.</summary>
public sealed class InMemorySyncStore : SyncStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, InMemoryConnection> _connections = new(StringComparer.OrdinalIgnoreCase);
    private readonly InMemoryLinkHolders _holders = new();
    private long _lastToken;

    /// <inheritdoc/>
    public override async Task<Lease> AcquireLeaseAsync(string connection, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        InMemoryConnection of = Of(connection);
        if (!await of.Place.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
        {
            throw new SyncException($"Another run of the connection '{connection}' in this process has not ended. Wait for it, or stop it.");
        }

        lock (_lock)
        {
            of.FencingToken = ++_lastToken;
            return new InMemoryLease(connection, of.FencingToken, of.Place);
        }
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Link>> GetLinksAsync(string connection, CancellationToken cancellationToken = default) =>
        In<IReadOnlyList<Link>>(connection, c => [.. c.Links.Values.Select(l => l.Link).OrderBy(l => l.EmployeeId)], cancellationToken);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRecord>> GetRecordsAsync(string connection, CancellationToken cancellationToken = default) =>
        In<IReadOnlyList<SyncRecord>>(connection, c => [.. c.Records.Values.OrderBy(r => r.EmployeeId)], cancellationToken);

    /// <inheritdoc/>
    public override Task SaveRunAsync(SyncRun run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return In(run.Connection, c => c.Runs[run.RunId] = run with { Results = new SyncResults([]) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRun>> GetRunsAsync(string connection, CancellationToken cancellationToken = default) =>
        In<IReadOnlyList<SyncRun>>(connection, c => [.. c.Runs.Values.OrderByDescending(r => r.StartedAt).ThenByDescending(r => r.RunId, StringComparer.Ordinal)], cancellationToken);

    /// <inheritdoc/>
    public override Task<SyncResults> GetResultsAsync(string connection, string runId, CancellationToken cancellationToken = default) =>
        In(connection, c => new SyncResults(c.Results.Where(r => r.Key.RunId == runId).Select(r => r.Value)), cancellationToken);

    /// <inheritdoc/>
    public override Task CommitAsync(Lease lease, IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(commits);
        return In(
            lease.Connection,
            c =>
            {
                if (lease.FencingToken != c.FencingToken)
                {
                    throw new SyncException($"The lease of the connection '{lease.Connection}' has passed to another run, or the connection was removed. Nothing of this was stored; start again.");
                }

                _holders.Take(c, commits);
                foreach (PersonCommit commit in commits)
                {
                    c.Take(commit);
                }

                return true;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<AppliedChange>> GetAppliedSinceAsync(string connection, DateTimeOffset since, CancellationToken cancellationToken = default) =>
        In<IReadOnlyList<AppliedChange>>(
            connection,
            c => [.. c.Applied.Values.Where(a => a.At >= since).OrderBy(a => a.EmployeeId).ThenBy(a => a.Kind).ThenBy(a => a.At)],
            cancellationToken);

    /// <inheritdoc/>
    public override Task AddHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return In(
            connection,
            c => c.Hints[hint.EmployeeId] = c.Hints.TryGetValue(hint.EmployeeId, out Hint? kept) && kept.ReceivedAt > hint.ReceivedAt ? kept : hint,
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Hint>> GetHintsAsync(string connection, CancellationToken cancellationToken = default) =>
        In<IReadOnlyList<Hint>>(connection, c => [.. c.Hints.Values.OrderBy(h => h.ReceivedAt).ThenBy(h => h.EmployeeId)], cancellationToken);

    /// <inheritdoc/>
    public override Task RemoveHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return In(connection, c => c.Hints.TryGetValue(hint.EmployeeId, out Hint? kept) && kept == hint && c.Hints.Remove(hint.EmployeeId), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task RemoveConnectionAsync(string connection, CancellationToken cancellationToken = default) =>
        In(
            connection,
            c =>
            {
                _holders.Release(c);
                c.Clear();
                return true;
            },
            cancellationToken);

    private InMemoryConnection Of(string connection)
    {
        ArgumentException.ThrowIfNullOrEmpty(connection);
        lock (_lock)
        {
            if (!_connections.TryGetValue(connection, out InMemoryConnection? found))
            {
                _connections.Add(connection, found = new InMemoryConnection());
            }

            return found;
        }
    }

    private Task<T> In<T>(string connection, Func<InMemoryConnection, T> work, CancellationToken cancellationToken)
    {
        InMemoryConnection of = Of(connection);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        lock (_lock)
        {
            try
            {
                return Task.FromResult(work(of));
            }
            catch (SyncException exception)
            {
                return Task.FromException<T>(exception);
            }
        }
    }
}
