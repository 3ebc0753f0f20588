using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>All rows of a connection.</summary>
internal static class ConnectionRows
{
    public static void Remove(SqliteConnection database, string connection)
    {
        foreach (string table in (ReadOnlySpan<string>)["links", "records", "runs", "results", "applied", "hints", "leases"])
        {
            database.Run($"DELETE FROM {table} WHERE connection = @0", connection);
        }
    }
}
