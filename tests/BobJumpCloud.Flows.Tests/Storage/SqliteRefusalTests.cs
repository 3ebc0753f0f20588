using System.Text;
using BobJumpCloud.Sqlite;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Files that the SQLite store cannot use: one clear message, and nothing is changed.</summary>
public sealed class SqliteRefusalTests : IAsyncLifetime
{
    private const string Connection = "default";

    private readonly StoreFolder _folder = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _folder.DeleteAsync();

    [Theory]
    [InlineData("This is no database. ")]
    [InlineData("x")]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone(string text)
    {
        byte[] garbage = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, 400)));
        await File.WriteAllBytesAsync(_folder.Database, garbage);

        await Refused("is no SQLite database");

        (await File.ReadAllBytesAsync(_folder.Database)).Should().Equal(garbage);
        Directory.GetFiles(_folder.Folder).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await using (var store = new SqliteSyncStore(_folder.Database))
        {
            await store.AddHintAsync(Connection, Hint("1", 0));
        }

        Change("PRAGMA user_version = 999;");

        await Refused("newer version (schema 999");
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        Change("CREATE TABLE theirs (id INTEGER);");
        byte[] before = await File.ReadAllBytesAsync(_folder.Database);

        await Refused("database of another program");

        (await File.ReadAllBytesAsync(_folder.Database)).Should().Equal(before);
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        await using var store = new SqliteSyncStore(Path.Combine(_folder.Folder, "missing", "store.db"));

        Func<Task> read = () => store.GetLinksAsync(Connection);

        (await read.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain("folder").And.Contain("missing");
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        await using var store = new SqliteSyncStore(_folder.Folder);

        Func<Task> read = () => store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        await read.Should().ThrowAsync<SyncException>();
    }

    [Fact]
    public async Task A_value_that_is_not_understood_is_named()
    {
        await using (var store = new SqliteSyncStore(_folder.Database))
        {
            await using Lease lease = await store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
            await store.CommitAsync(lease, [Commit("1", "u1")]);
        }

        Change("UPDATE records SET status = 'Dreaming'; UPDATE links SET json = '{';");

        await using var reopened = new SqliteSyncStore(_folder.Database);
        Func<Task> records = () => reopened.GetRecordsAsync(Connection);
        Func<Task> links = () => reopened.GetLinksAsync(Connection);
        (await records.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain("'status'");
        (await links.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain("'json'");
    }

    [Fact]
    public async Task A_file_that_another_process_keeps_locked_is_told()
    {
        await using var store = new SqliteSyncStore(new SqliteStoreOptions { Path = _folder.Database, BusyTimeout = TimeSpan.FromSeconds(1) });
        await store.AddHintAsync(Connection, Hint("1", 0));
        using var other = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        other.Open();
        using SqliteTransaction locking = other.BeginTransaction(deferred: false);

        Func<Task> write = () => store.AddHintAsync(Connection, Hint("2", 0));

        (await write.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain("locked by another process");
        (await store.GetHintsAsync(Connection)).Should().HaveCount(1);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task Refused(string because)
    {
        await using var store = new SqliteSyncStore(_folder.Database);
        Func<Task> read = () => store.GetLinksAsync(Connection);
        Func<Task> acquire = () => store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        (await read.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain(because).And.Contain(_folder.Database);
        await acquire.Should().ThrowAsync<SyncException>();
    }
}
