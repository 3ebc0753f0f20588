using BobJumpCloud.Sync;

namespace BobJumpCloud.Flows.Tests.Storage;

public sealed class InMemorySyncStoreTests : SyncStoreConformance
{
    protected override SyncStore Make() => new InMemorySyncStore();
}
