using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Runs, hints, and the end of a connection.</summary>
public abstract partial class SyncStoreConformance
{
    [Fact]
    public async Task A_run_comes_back_with_every_member_but_its_results()
    {
        SyncRun run = Run("run-1", Noon.AddTicks(1), Noon.AddMinutes(1)) with
        {
            Trigger = SyncTrigger.Full, ListedPeople = 120, IsLimited = true,
            Totals = new PlanTotals { Create = 1, Update = 2, Activate = 3, Suspend = 4, NoChange = 5, Skip = 6, Hold = 7, Emails = 8 },
        };

        await Store.SaveRunAsync(run with { Results = new SyncResults([Commit("1").Result]) });

        (await Store.GetRunsAsync(Connection)).Should().BeEquivalentTo([run]);
    }

    [Fact]
    public async Task A_run_comes_back_with_its_nulls()
    {
        SyncRun run = Run("run-1", Noon);

        await Store.SaveRunAsync(run);

        (await Store.GetRunsAsync(Connection)).Should().BeEquivalentTo([run]);
    }

    [Fact]
    public async Task A_finished_run_replaces_the_started_one_and_keeps_its_results()
    {
        await Store.SaveRunAsync(Run("run-1", Noon));
        await CommitAsync(Commit("1", "u1"));

        await Store.SaveRunAsync(Run("run-1", Noon, Noon.AddMinutes(1)));

        (await Store.GetRunsAsync(Connection)).Should().ContainSingle().Which.FinishedAt.Should().Be(Noon.AddMinutes(1));
        (await Store.GetResultsAsync(Connection, "run-1")).Should().HaveCount(1);
    }

    [Fact]
    public async Task Runs_come_newest_first()
    {
        foreach (SyncRun run in new[] { Run("b", Noon), Run("c", Noon.AddSeconds(-1)), Run("a", Noon.AddMilliseconds(1)), Run("d", Noon), Run("x", Noon, connection: "other") })
        {
            await Store.SaveRunAsync(run);
        }

        (await Store.GetRunsAsync(Connection)).Select(r => r.RunId).Should().Equal("a", "d", "b", "c");
    }

    [Fact]
    public async Task Hints_come_oldest_first()
    {
        foreach (Hint hint in new[] { Hint("1", 2), Hint("3", 1), Hint("2", 1), Hint("4", 0) })
        {
            await Store.AddHintAsync(Connection, hint);
        }

        (await Store.GetHintsAsync(Connection)).Should().Equal(Hint("4", 0), Hint("2", 1), Hint("3", 1), Hint("1", 2));
    }

    [Fact]
    public async Task One_hint_a_person_is_kept_the_newest_whatever_the_order()
    {
        await Store.AddHintAsync(Connection, Hint("1", 1, "first"));
        await Store.AddHintAsync(Connection, Hint("1", 3, "newest"));
        await Store.AddHintAsync(Connection, Hint("1", 2, "late"));

        (await Store.GetHintsAsync(Connection)).Should().Equal(Hint("1", 3, "newest"));
    }

    [Fact]
    public async Task A_hint_of_the_same_instant_replaces_the_earlier_one()
    {
        await Store.AddHintAsync(Connection, Hint("1", 1, "first"));
        await Store.AddHintAsync(Connection, Hint("1", 1, "second"));
        await Store.RemoveHintAsync(Connection, Hint("1", 1, "first"));

        (await Store.GetHintsAsync(Connection)).Should().Equal(Hint("1", 1, "second"));
    }

    [Fact]
    public async Task A_hint_is_removed_unless_a_newer_one_has_come()
    {
        await Store.AddHintAsync(Connection, Hint("1", 1));
        await Store.AddHintAsync(Connection, Hint("2", 1));
        await Store.AddHintAsync(Connection, Hint("2", 2));

        await Store.RemoveHintAsync(Connection, Hint("1", 1));
        await Store.RemoveHintAsync(Connection, Hint("2", 1));
        await Store.RemoveHintAsync(Connection, Hint("3", 1));

        (await Store.GetHintsAsync(Connection)).Should().Equal(Hint("2", 2));
    }

    [Fact]
    public async Task Removing_a_connection_removes_all_of_it_and_nothing_else()
    {
        foreach (string connection in new[] { Connection, "other" })
        {
            await CommitToAsync(connection, Commit("1", "u-" + connection, applied: LimitKind.Create));
            await Store.SaveRunAsync(Run("run-1", Noon, connection: connection));
            await Store.AddHintAsync(connection, Hint("1", 0));
        }

        await Store.RemoveConnectionAsync(Connection);

        await A_new_store_knows_nothing();
        (await Store.GetLinksAsync("other")).Should().HaveCount(1);
        (await Store.GetRecordsAsync("other")).Should().HaveCount(1);
        (await Store.GetRunsAsync("other")).Should().HaveCount(1);
        (await Store.GetResultsAsync("other", "run-1")).Should().HaveCount(1);
        (await Store.GetAppliedSinceAsync("other", Noon)).Should().HaveCount(1);
        (await Store.GetHintsAsync("other")).Should().HaveCount(1);
        await CommitToAsync("third", Commit("7", "u-" + Connection));
    }

    [Fact]
    public async Task Removing_a_connection_ends_the_lease_that_was_taken_before()
    {
        await using (Lease before = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero))
        {
            await Store.RemoveConnectionAsync(Connection);

            Func<Task> commit = () => Store.CommitAsync(before, [Commit("1", "u1")]);
            Func<Task> acquire = () => Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
            await commit.Should().ThrowAsync<SyncException>();
            await acquire.Should().ThrowAsync<SyncException>("its holder may still be writing to JumpCloud");
        }

        await CommitAsync(Commit("1", "u1"));
        (await Store.GetRecordsAsync(Connection)).Should().HaveCount(1);
    }

    [Fact]
    public async Task Many_callers_at_once_lose_nothing()
    {
        await Parallel.ForAsync(0, 24, async (i, token) =>
        {
            string connection = $"connection-{i % 4}";
            await Store.AddHintAsync(connection, Hint($"{i}", i), token);
            await Store.SaveRunAsync(Run($"run-{i}", Noon, connection: connection), token);
            await using Lease lease = await Store.AcquireLeaseAsync(connection, LongPatience, token);
            await Store.CommitAsync(lease, [Commit($"{i}", $"u{i}")], token);
            await Store.GetRecordsAsync(connection, token);
        });

        for (int i = 0; i < 4; i++)
        {
            (await Store.GetHintsAsync($"connection-{i}")).Should().HaveCount(6);
            (await Store.GetRunsAsync($"connection-{i}")).Should().HaveCount(6);
            (await Store.GetLinksAsync($"connection-{i}")).Should().HaveCount(6);
        }
    }
}
