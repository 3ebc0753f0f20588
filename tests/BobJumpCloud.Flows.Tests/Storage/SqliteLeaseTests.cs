using BobJumpCloud.Sqlite;
using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Two store objects on one file behave as two processes do: each opens the lock file for itself.</summary>
public sealed class SqliteLeaseTests : IAsyncLifetime
{
    private const string Connection = "default";

    private readonly StoreFolder _folder = new();
    private SqliteSyncStore _here = null!;
    private SqliteSyncStore _there = null!;

    public Task InitializeAsync()
    {
        _here = _folder.Open();
        _there = _folder.Open();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _folder.DeleteAsync();

    [Fact]
    public async Task A_second_store_is_told_who_holds_the_lease()
    {
        await using Lease held = await _here.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        Func<Task> acquire = () => _there.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        (await acquire.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain($"process {Environment.ProcessId} on {Environment.MachineName}");
    }

    [Fact]
    public async Task A_second_store_waits_for_the_lease()
    {
        Lease held = await _here.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        Task<Lease> waiting = _there.AcquireLeaseAsync(Connection, TimeSpan.FromSeconds(30));
        await held.DisposeAsync();

        await using Lease next = await waiting;

        next.FencingToken.Should().BeGreaterThan(held.FencingToken);
        Func<Task> stale = () => _here.CommitAsync(held, [Commit("1", "u1")]);
        await stale.Should().ThrowAsync<SyncException>();
        await _there.CommitAsync(next, [Commit("1", "u1")]);
        (await _here.GetLinksAsync(Connection)).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_store_that_is_reached_over_a_symbolic_link_has_the_same_lease()
    {
        await using Lease held = await _here.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        string link = Path.Combine(_folder.Folder, "alias.db");
        File.CreateSymbolicLink(link, _folder.Database);
        await using var alias = new SqliteSyncStore(link);

        Func<Task> acquire = () => alias.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        await acquire.Should().ThrowAsync<SyncException>();
    }

    [Fact]
    public async Task A_name_too_long_for_a_file_can_be_leased()
    {
        string longName = new('é', 300);
        await using Lease held = await _here.AcquireLeaseAsync(longName, TimeSpan.Zero);

        Func<Task> acquire = () => _there.AcquireLeaseAsync(longName, TimeSpan.Zero);

        await acquire.Should().ThrowAsync<SyncException>();
    }

    [Fact]
    public void Settings_that_make_no_sense_are_refused()
    {
        Action noPath = () => _ = new SqliteSyncStore(" ");
        Action noRuns = () => _ = new SqliteSyncStore(new SqliteStoreOptions { RetainRuns = 0 });
        Action noTime = () => _ = new SqliteSyncStore(new SqliteStoreOptions { BusyTimeout = TimeSpan.Zero });

        noPath.Should().Throw<ArgumentException>();
        noRuns.Should().Throw<ArgumentOutOfRangeException>();
        noTime.Should().Throw<ArgumentOutOfRangeException>();
    }
}
