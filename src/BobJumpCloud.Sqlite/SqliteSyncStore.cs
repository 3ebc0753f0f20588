using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>
/// The durable store: one SQLite file. It is opened at the first call, not by the constructor. Any number of processes on one machine may share the
/// file; the lease of a connection is a locked file beside it (<c>bobjumpcloud.db.default.lock</c>), free the moment its holder dies.
/// </summary>
/// <remarks>
/// Every verb throws <see cref="SyncException"/> with cause and remedy when the file cannot be opened, is no store, is of a newer version, stays
/// locked, or the disk refuses to write.
/// </remarks>
public sealed class SqliteSyncStore : SyncStore
{
    private readonly StoreDatabase _database;
    private readonly LeaseDesk _leases;
    private readonly int _retainRuns;

    /// <summary>A store in a file, with the default settings.</summary>
    /// <param name="path">The file; see <see cref="SqliteStoreOptions.Path"/>.</param>
    public SqliteSyncStore(string path)
        : this(new SqliteStoreOptions { Path = path })
    {
    }

    /// <summary>A store with settings; they are read once.</summary>
    /// <exception cref="ArgumentException">The path is empty, <see cref="SqliteStoreOptions.RetainRuns"/> below 1 or <see cref="SqliteStoreOptions.BusyTimeout"/> below a second.</exception>
    public SqliteSyncStore(SqliteStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path, "options.Path");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RetainRuns, 1, "options.RetainRuns");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BusyTimeout, TimeSpan.FromSeconds(1), "options.BusyTimeout");
        _retainRuns = options.RetainRuns;
        _database = new StoreDatabase(options.Path, options.BusyTimeout);
        _leases = new LeaseDesk(_database, options.TimeProvider);
    }

    /// <inheritdoc/>
    public override Task<Lease> AcquireLeaseAsync(string connection, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connection);
        return _leases.AcquireAsync(connection, patience, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Link>> GetLinksAsync(string connection, CancellationToken cancellationToken = default) =>
        Read(connection, LinkRows.All, cancellationToken);

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRecord>> GetRecordsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read(connection, RecordRows.All, cancellationToken);

    /// <inheritdoc/>
    public override Task SaveRunAsync(SyncRun run, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Write(
            run.Connection,
            (database, key) =>
            {
                RunRows.Save(database, key, run);
                if (run.FinishedAt is { } finishedAt)
                {
                    RunRetention.Apply(database, key, run.RunId, finishedAt, _retainRuns);
                }
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<SyncRun>> GetRunsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read(connection, (database, key) => RunRows.All(database, key, connection), cancellationToken);

    /// <inheritdoc/>
    public override Task<SyncResults> GetResultsAsync(string connection, string runId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(runId);
        return Read(connection, (database, key) => ResultRows.Of(database, key, runId), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task CommitAsync(Lease lease, IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentNullException.ThrowIfNull(commits);
        return Write(
            lease.Connection,
            (database, key) =>
            {
                LeaseRows.Check(database, key, lease);
                using var writer = new CommitWriter(database, key);
                writer.Write(commits, cancellationToken);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<AppliedChange>> GetAppliedSinceAsync(string connection, DateTimeOffset since, CancellationToken cancellationToken = default) =>
        Read(connection, (database, key) => AppliedRows.Since(database, key, since), cancellationToken);

    /// <inheritdoc/>
    public override Task AddHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return Write(connection, (database, key) => HintRows.Add(database, key, hint), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<Hint>> GetHintsAsync(string connection, CancellationToken cancellationToken = default) =>
        Read(connection, HintRows.All, cancellationToken);

    /// <inheritdoc/>
    public override Task RemoveHintAsync(string connection, Hint hint, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return Write(connection, (database, key) => HintRows.Remove(database, key, hint), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task RemoveConnectionAsync(string connection, CancellationToken cancellationToken = default) =>
        Write(connection, ConnectionRows.Remove, cancellationToken);

    /// <summary>Closes the file. Leases that were taken stay with their holders.</summary>
    public override ValueTask DisposeAsync()
    {
        _database.Dispose();
        return base.DisposeAsync();
    }

    private Task<T> Read<T>(string connection, Func<SqliteConnection, string, T> read, CancellationToken cancellationToken)
    {
        string key = ConnectionKey.Of(connection);
        return _database.ReadAsync(database => read(database, key), cancellationToken);
    }

    private Task<bool> Write(string connection, Action<SqliteConnection, string> write, CancellationToken cancellationToken)
    {
        string key = ConnectionKey.Of(connection);
        return _database.WriteAsync(
            database =>
            {
                write(database, key);
                return true;
            },
            cancellationToken);
    }
}
