using BobJumpCloud.Provisioning;
using BobJumpCloud.Sqlite;
using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Which runs the SQLite store forgets.</summary>
public sealed class SqliteRetentionTests : IAsyncLifetime
{
    private const string Connection = "default";

    private readonly StoreFolder _folder = new();
    private SqliteSyncStore _store = null!;

    public Task InitializeAsync()
    {
        _store = _folder.Open(retainRuns: 3);
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _folder.DeleteAsync();

    [Fact]
    public async Task Finishing_a_run_forgets_the_oldest_with_its_results()
    {
        for (int day = 1; day <= 5; day++)
        {
            await RunAsync($"run-{day}", Noon.AddDays(day), "1");
        }

        await RunIds("run-5", "run-4", "run-3");
        (await _store.GetResultsAsync(Connection, "run-2")).Should().BeEmpty();
        (await _store.GetResultsAsync(Connection, "run-3")).Should().HaveCount(1);
        (await _store.GetRecordsAsync(Connection)).Should().HaveCount(1);
        (await _store.GetLinksAsync(Connection)).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_run_that_only_started_forgets_nothing()
    {
        for (int day = 1; day <= 5; day++)
        {
            await _store.SaveRunAsync(Run($"run-{day}", Noon.AddDays(day)));
        }

        (await _store.GetRunsAsync(Connection)).Should().HaveCount(5);
    }

    [Fact]
    public async Task What_limits_count_stays_for_a_day_longer_than_its_run()
    {
        for (int i = 0; i < 6; i++)
        {
            await RunAsync($"run-{i}", Noon.AddHours(6 * i), $"{i}");
        }

        (await _store.GetAppliedSinceAsync(Connection, DateTimeOffset.MinValue)).Select(a => a.EmployeeId.Value).Should().Equal("2", "3", "4", "5");
        (await _store.GetRunsAsync(Connection)).Should().HaveCount(3);
    }

    [Fact]
    public async Task The_newest_complete_listing_is_never_pushed_out_by_events()
    {
        await _store.SaveRunAsync(Run("listing-1", Noon, Noon.AddMinutes(1)) with { ListedPeople = 100 });
        await _store.SaveRunAsync(Run("listing-2", Noon.AddHours(1), Noon.AddHours(2)) with { ListedPeople = 100 });
        for (int day = 1; day <= 5; day++)
        {
            await RunAsync($"run-{day}", Noon.AddDays(day), "1");
        }

        await RunIds("run-5", "run-4", "run-3", "listing-2");
    }

    [Fact]
    public async Task A_run_that_events_overtake_keeps_its_results_and_a_killed_one_goes_after_a_day()
    {
        await _store.SaveRunAsync(Run("killed", Noon.AddDays(-2)));
        await _store.SaveRunAsync(Run("long", Noon));
        for (int i = 1; i <= 5; i++)
        {
            await RunAsync($"event-{i}", Noon.AddMinutes(i), "1");
        }

        await RunIds("event-5", "event-4", "event-3", "long");

        await _store.SaveRunAsync(Run("long", Noon, Noon.AddHours(1)));
        await RunIds("event-5", "event-4", "event-3", "long");
    }

    [Fact]
    public async Task Connections_are_counted_apart()
    {
        await _store.SaveRunAsync(Run("other", Noon.AddDays(-9), Noon, "other"));
        for (int day = 1; day <= 5; day++)
        {
            await RunAsync($"run-{day}", Noon.AddDays(day), "1");
        }

        (await _store.GetRunsAsync("other")).Should().HaveCount(1);
    }

    private async Task RunAsync(string runId, DateTimeOffset startedAt, string employee)
    {
        await _store.SaveRunAsync(Run(runId, startedAt));
        await using (Lease lease = await _store.AcquireLeaseAsync(Connection, TimeSpan.Zero))
        {
            await _store.CommitAsync(lease, [Commit(employee, "u" + employee, runId, at: startedAt, applied: LimitKind.Update)]);
        }

        await _store.SaveRunAsync(Run(runId, startedAt, startedAt.AddSeconds(1)));
    }

    private async Task RunIds(params string[] expected) => (await _store.GetRunsAsync(Connection)).Select(r => r.RunId).Should().Equal(expected);
}
