using BobJumpCloud.Sqlite;
using BobJumpCloud.Sync;
using Microsoft.Data.Sqlite;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>The file of the SQLite store.</summary>
public sealed class SqliteFileTests : IAsyncLifetime
{
    private const string Connection = "default";

    private readonly StoreFolder _folder = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _folder.DeleteAsync();

    [Fact]
    public async Task Reopening_keeps_everything()
    {
        PersonCommit commit = Commit("1", "u1", applied: Provisioning.LimitKind.Create);
        long token;
        await using (var store = new SqliteSyncStore(_folder.Database))
        {
            await using Lease lease = await store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
            token = lease.FencingToken;
            await store.CommitAsync(lease, [commit]);
            await store.SaveRunAsync(Run("run-1", Noon));
            await store.AddHintAsync(Connection, Hint("1", 0));
        }

        await using var reopened = new SqliteSyncStore(_folder.Database);
        (await reopened.GetLinksAsync(Connection)).Should().Equal(commit.Link!);
        (await reopened.GetRecordsAsync(Connection)).Should().Equal(commit.Record);
        (await reopened.GetResultsAsync(Connection, "run-1")).Should().HaveCount(1);
        (await reopened.GetRunsAsync(Connection)).Should().HaveCount(1);
        (await reopened.GetAppliedSinceAsync(Connection, Noon)).Should().HaveCount(1);
        (await reopened.GetHintsAsync(Connection)).Should().HaveCount(1);
        await using Lease next = await reopened.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        next.FencingToken.Should().BeGreaterThan(token);
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_up_to_date()
    {
        PersonCommit commit = Commit("1", "u1");
        await using (var store = new SqliteSyncStore(_folder.Database))
        {
            await using Lease lease = await store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
            await store.CommitAsync(lease, [commit]);
        }

        await using (var old = new SqliteConnection($"Data Source={_folder.Database};Pooling=False"))
        {
            old.Open();
            SqliteCommand back = old.CreateCommand();
            back.CommandText = "ALTER TABLE records DROP COLUMN reserved_username; PRAGMA user_version = 1;";
            back.ExecuteNonQuery();
        }

        await using var newer = new SqliteSyncStore(_folder.Database);
        (await newer.GetRecordsAsync(Connection)).Should().Equal(commit.Record);
    }

    [Fact]
    public async Task Making_a_store_touches_no_file()
    {
        await using var store = new SqliteSyncStore(_folder.Database);

        File.Exists(_folder.Database).Should().BeFalse();
    }

    [Fact]
    public async Task Every_file_is_for_its_owner_only()
    {
        await using var store = new SqliteSyncStore(_folder.Database);
        await using Lease lease = await store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await store.CommitAsync(lease, [Commit("1", "u1")]);

        string[] files = Directory.GetFiles(_folder.Folder);

        files.Select(Path.GetFileName).Should().BeEquivalentTo("store.db", "store.db-wal", "store.db-shm", "store.db.default.lock");
        if (!OperatingSystem.IsWindows())
        {
            foreach (string file in files)
            {
                File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
            }
        }
    }

    [Fact]
    public async Task Two_stores_that_open_a_new_file_at_once_share_it()
    {
        await Parallel.ForAsync(0, 8, async (i, token) =>
        {
            await using var store = new SqliteSyncStore(_folder.Database);
            await store.AddHintAsync(Connection, Hint($"{i}", i), token);
        });

        await using var reader = new SqliteSyncStore(_folder.Database);
        (await reader.GetHintsAsync(Connection)).Should().HaveCount(8);
    }

    [Fact]
    public async Task A_closed_store_is_closed()
    {
        var store = new SqliteSyncStore(_folder.Database);
        await store.AddHintAsync(Connection, Hint("1", 0));
        await store.DisposeAsync();
        await store.DisposeAsync();

        Func<Task> read = () => store.GetHintsAsync(Connection);

        await read.Should().ThrowAsync<ObjectDisposedException>();
        Directory.GetFiles(_folder.Folder).Should().ContainSingle("the write-ahead log is folded in");
    }
}
