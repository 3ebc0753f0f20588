using BobJumpCloud.Sync;

namespace BobJumpCloud.Flows.Tests.Storage;

public sealed class SqliteSyncStoreTests : SyncStoreConformance
{
    private readonly StoreFolder _folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _folder.DeleteAsync();
    }

    protected override SyncStore Make() => _folder.Open();
}
