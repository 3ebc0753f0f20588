namespace BobJumpCloud.Sync;

/// <summary>A lease inside one process.</summary>
internal sealed class InMemoryLease(string connection, long fencingToken, SemaphoreSlim place) : Lease
{
    private int _released;

    public override string Connection => connection;

    public override long FencingToken => fencingToken;

    public override ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _released, 1) == 0)
        {
            place.Release();
        }

        return ValueTask.CompletedTask;
    }
}
