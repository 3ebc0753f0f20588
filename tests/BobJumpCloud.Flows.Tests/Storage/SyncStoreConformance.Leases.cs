using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>One writer a connection.</summary>
public abstract partial class SyncStoreConformance
{
    private static readonly TimeSpan LongPatience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_lease_names_its_connection_and_its_token_grows()
    {
        Lease first = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await first.DisposeAsync();
        await using Lease second = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        first.Connection.Should().Be(Connection);
        second.FencingToken.Should().BeGreaterThan(first.FencingToken);
    }

    [Fact]
    public async Task A_held_lease_is_refused_when_patience_ends()
    {
        await using Lease held = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        foreach (TimeSpan patience in new[] { TimeSpan.Zero, TimeSpan.FromMilliseconds(150) })
        {
            Func<Task> acquire = () => Store.AcquireLeaseAsync(Connection, patience);
            (await acquire.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain(Connection);
        }

        await Store.CommitAsync(held, [Commit("1", "u1")]);
    }

    [Fact]
    public async Task Who_waits_for_a_lease_gets_it_when_it_is_given_back()
    {
        Lease held = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        Task<Lease> waiting = Store.AcquireLeaseAsync(Connection, LongPatience);
        waiting.IsCompleted.Should().BeFalse();
        await held.DisposeAsync();

        await using Lease next = await waiting;
        next.FencingToken.Should().BeGreaterThan(held.FencingToken);
    }

    [Fact]
    public async Task Who_waits_for_a_lease_can_give_up()
    {
        await using Lease held = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        using var source = new CancellationTokenSource();

        Task<Lease> waiting = Store.AcquireLeaseAsync(Connection, LongPatience, source.Token);
        await source.CancelAsync();

        await waiting.Invoking(w => w).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_lease_can_be_given_back_twice()
    {
        Lease first = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await first.DisposeAsync();
        await using Lease second = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        await first.DisposeAsync();

        Func<Task> third = () => Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await third.Should().ThrowAsync<SyncException>();
    }

    [Fact]
    public async Task Connections_are_leased_apart()
    {
        await using Lease first = await Store.AcquireLeaseAsync("first", TimeSpan.Zero);
        await using Lease second = await Store.AcquireLeaseAsync("second", TimeSpan.Zero);
        await using Lease strange = await Store.AcquireLeaseAsync("../Zürich: a/b\\c*?", TimeSpan.Zero);

        await Store.CommitAsync(first, [Commit("1", "u1")]);
        await Store.CommitAsync(second, [Commit("2", "u2")]);
        await Store.CommitAsync(strange, [Commit("3", "u3")]);

        (await Store.GetLinksAsync("first")).Should().ContainSingle().Which.EmployeeId.Should().Be(Employee("1"));
        (await Store.GetLinksAsync("../Zürich: a/b\\c*?")).Should().ContainSingle().Which.EmployeeId.Should().Be(Employee("3"));
    }

    [Fact]
    public async Task Names_of_connections_ignore_case()
    {
        await using Lease lease = await Store.AcquireLeaseAsync("Zürich", TimeSpan.Zero);
        await Store.CommitAsync(lease, [Commit("1", "u1")]);

        Func<Task> again = () => Store.AcquireLeaseAsync("zÜRICH", TimeSpan.Zero);

        await again.Should().ThrowAsync<SyncException>();
        (await Store.GetLinksAsync("ZÜRICH")).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_lease_of_the_past_commits_nothing()
    {
        Lease past = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);
        await past.DisposeAsync();
        await using Lease present = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        Func<Task> commit = () => Store.CommitAsync(past, [Commit("1", "u1")]);

        await commit.Should().ThrowAsync<SyncException>();
        (await Store.GetRecordsAsync(Connection)).Should().BeEmpty();
        await Store.CommitAsync(present, [Commit("1", "u1")]);
    }

    [Fact]
    public async Task Reading_and_hints_need_no_lease()
    {
        await using Lease held = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        await Store.AddHintAsync(Connection, Hint("1", 0));

        (await Store.GetHintsAsync(Connection)).Should().HaveCount(1);
    }
}
