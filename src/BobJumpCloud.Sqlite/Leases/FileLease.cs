using BobJumpCloud.Sync;

namespace BobJumpCloud.Sqlite;

/// <summary>A lease that lasts as long as its file is open; the system closes it when the process dies, however it dies.</summary>
internal sealed class FileLease(string connection, long fencingToken, FileStream file) : Lease
{
    public override string Connection => connection;

    public override long FencingToken => fencingToken;

    public override ValueTask DisposeAsync() => file.DisposeAsync();
}
