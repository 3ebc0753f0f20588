using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>Brings a file to the current schema, by number; refuses what is no store of ours and what a newer version made.</summary>
internal static class Schema
{
    /// <summary>SQLite's mark of whose file it is: "BobJ".</summary>
    private const long ApplicationId = 0x426F624A;

    /// <summary>The migrations; the schema's number is how many of them a file has had. Old ones never change.</summary>
    private static readonly string[] Migrations = [SchemaVersion1.Script, SchemaVersion2.Script];

    public static void Bring(SqliteConnection connection, string path)
    {
        if (VersionOf(connection, path) == Migrations.Length)
        {
            return;
        }

        connection.Run("PRAGMA journal_mode = WAL;");
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        for (int version = VersionOf(connection, path); version < Migrations.Length; version++)
        {
            connection.Run(Migrations[version]);
        }

        connection.Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migrations.Length};");
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, string path)
    {
        long version = connection.Number("PRAGMA user_version;");
        bool isEmpty = version == 0 && connection.Number("SELECT count(*) FROM sqlite_schema;") == 0;
        if (!isEmpty && connection.Number("PRAGMA application_id;") != ApplicationId)
        {
            throw new SyncException($"The file '{path}' is a database of another program. Name another file.");
        }

        return version <= Migrations.Length
            ? (int)version
            : throw new SyncException($"The store '{path}' was made by a newer version (schema {version}; this version knows {Migrations.Length}). Update BobJumpCloud.Sqlite, or name another file.");
    }
}
