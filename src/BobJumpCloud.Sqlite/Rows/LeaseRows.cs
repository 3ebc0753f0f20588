using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The table of who took a lease last. Its key never repeats a number, not even after a row was deleted: that is the fencing token.</summary>
internal static class LeaseRows
{
    /// <summary>Writes the holder down and draws the next token.</summary>
    public static long Take(SqliteConnection database, string connection, DateTimeOffset now) => database.Number(
        "INSERT OR REPLACE INTO leases (connection, holder, taken_at) VALUES (@0, @1, @2) RETURNING token",
        connection, $"process {Environment.ProcessId} on {Environment.MachineName}", Column.Of(now));

    public static string HolderOf(SqliteConnection database, string connection) => database.List(
        "SELECT holder, taken_at FROM leases WHERE connection = @0", row => $"{row.GetString(0)}, since {row.Instant(1):yyyy-MM-dd HH:mm:ss'Z'}", connection).FirstOrDefault("another process");

    /// <exception cref="SyncException">The lease is not the newest.</exception>
    public static void Check(SqliteConnection database, string connection, Lease lease)
    {
        if (database.Number("SELECT token FROM leases WHERE connection = @0", connection) != lease.FencingToken)
        {
            throw new SyncException($"The lease of the connection '{lease.Connection}' has passed to another run, or the connection was removed. Nothing of this was stored; start again.");
        }
    }
}
