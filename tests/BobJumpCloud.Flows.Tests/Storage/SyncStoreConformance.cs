using BobJumpCloud.Sync;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>What every store promises. A store derives this class and says how one is made; each test gets its own.</summary>
public abstract partial class SyncStoreConformance : IAsyncLifetime
{
    protected const string Connection = "default";

    private SyncStore? _store;

    protected SyncStore Store => _store ??= Make();

    /// <summary>A store that holds nothing yet.</summary>
    protected abstract SyncStore Make();

    public Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }
    }

    protected async Task CommitAsync(params PersonCommit[] commits)
    {
        await using Lease lease = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await Store.CommitAsync(lease, commits);
    }

    protected async Task CommitToAsync(string connection, params PersonCommit[] commits)
    {
        await using Lease lease = await Store.AcquireLeaseAsync(connection, TimeSpan.Zero);
        await Store.CommitAsync(lease, commits);
    }
}
