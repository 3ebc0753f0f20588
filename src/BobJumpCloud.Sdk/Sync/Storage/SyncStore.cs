using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>
/// Where links, records, runs and hints are kept. It stores codes, ids, usernames of results and hashes, never attribute values or secrets. Each
/// verb is one transaction; implementations are safe for concurrent use. Names of connections ignore case.
/// </summary>
public abstract class SyncStore : IAsyncDisposable
{
    /// <summary>Takes the lease of a connection, waiting for it as long as stated.</summary>
    /// <exception cref="SyncException">Somebody else still holds it; the message names the holder.</exception>
    public abstract Task<Lease> AcquireLeaseAsync(string connection, TimeSpan patience, CancellationToken cancellationToken = default);

    /// <summary>The links of a connection, sorted by employee id.</summary>
    public abstract Task<IReadOnlyList<Link>> GetLinksAsync(string connection, CancellationToken cancellationToken = default);

    /// <summary>The standing records of a connection, sorted by employee id.</summary>
    public abstract Task<IReadOnlyList<SyncRecord>> GetRecordsAsync(string connection, CancellationToken cancellationToken = default);

    /// <summary>Stores a run that has started or ended, without its results; a second call with the same id replaces the first.</summary>
    public abstract Task SaveRunAsync(SyncRun run, CancellationToken cancellationToken = default);

    /// <summary>The stored runs of a connection, newest first, without their results.</summary>
    public abstract Task<IReadOnlyList<SyncRun>> GetRunsAsync(string connection, CancellationToken cancellationToken = default);

    /// <summary>The results of a run, sorted by employee id; empty when the run is unknown.</summary>
    public abstract Task<SyncResults> GetResultsAsync(string connection, string runId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stores what a run did about some people: link, record, result and what limits count, all or nothing. A person without a link loses the one
    /// that was stored; users that the batch gives up are free for others of the same batch. A record without a reserved username keeps the one that was stored. A second commit of a person in a run replaces the
    /// result and adds to what limits count.
    /// </summary>
    /// <exception cref="SyncException">The lease is no longer the newest, or a user is linked to somebody else in the same organization already.</exception>
    public abstract Task CommitAsync(Lease lease, IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken = default);

    /// <summary>The changes that were applied since an instant, by any run, sorted by employee id and kind. A change of a person of whom no user is known does not count.</summary>
    public abstract Task<IReadOnlyList<AppliedChange>> GetAppliedSinceAsync(string connection, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>Stores a hint; one a person is kept, the newest by <see cref="Hint.ReceivedAt"/> (of two with the same instant, the later call).</summary>
    public abstract Task AddHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default);

    /// <summary>The hints that wait, oldest first, then by employee id.</summary>
    public abstract Task<IReadOnlyList<Hint>> GetHintsAsync(string connection, CancellationToken cancellationToken = default);

    /// <summary>Removes a hint that has been dealt with, unless a newer one for the person has come meanwhile.</summary>
    public abstract Task RemoveHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default);

    /// <summary>Deletes everything about a connection; a lease that was taken before can commit nothing any more.</summary>
    public abstract Task RemoveConnectionAsync(string connection, CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
