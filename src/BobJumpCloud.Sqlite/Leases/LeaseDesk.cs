using BobJumpCloud.Sync;

namespace BobJumpCloud.Sqlite;

/// <summary>
/// Gives out leases: an exclusively locked file says who may write, the database says who that is. The file stays when the lease ends: were it
/// deleted, a waiter that had opened the old one could hold a lock on nothing.
/// </summary>
internal sealed class LeaseDesk(StoreDatabase database, TimeProvider timeProvider)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public async Task<Lease> AcquireAsync(string connection, TimeSpan patience, CancellationToken cancellationToken)
    {
        string key = ConnectionKey.Of(connection);
        string lockFile = $"{database.Prepared()}.{ConnectionKey.FilePart(connection)}.lock";
        long start = timeProvider.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryLock(lockFile) is { } file)
            {
                return await TakeAsync(connection, key, file, cancellationToken).ConfigureAwait(false);
            }

            TimeSpan left = patience == Timeout.InfiniteTimeSpan ? Poll : patience - timeProvider.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                string holder = await database.ReadAsync(d => LeaseRows.HolderOf(d, key), cancellationToken).ConfigureAwait(false);
                throw new SyncException($"The connection '{connection}' is being synced by {holder}. Wait until that has ended, or stop it, and run again.");
            }

            await Task.Delay(left < Poll ? left : Poll, timeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return StoreFile.Open(path, FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SyncException($"The lock file '{path}' cannot be opened: {exception.Message} Let this process read and write it and its folder.", exception);
        }
    }

    /// <summary>The error of a file that somebody else has open: the number of the system at hand (Windows; Linux; macOS and BSD).</summary>
    private static bool IsHeld(IOException exception) => exception.HResult is unchecked((int)0x80070020) or 11 or 35;

    private async Task<Lease> TakeAsync(string connection, string key, FileStream file, CancellationToken cancellationToken)
    {
        try
        {
            long token = await database.WriteAsync(d => LeaseRows.Take(d, key, timeProvider.GetUtcNow()), cancellationToken).ConfigureAwait(false);
            return new FileLease(connection, token, file);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
