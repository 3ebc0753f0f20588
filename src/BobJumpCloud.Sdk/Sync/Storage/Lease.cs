namespace BobJumpCloud.Sync;

/// <summary>The right to write for one connection; held by one process at a time and given back by disposing it.</summary>
public abstract class Lease : IAsyncDisposable
{
    /// <summary>The connection.</summary>
    public abstract string Connection { get; }

    /// <summary>A number that grows with every lease of the connection, so that a store can refuse a holder of the past.</summary>
    public abstract long FencingToken { get; }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
