using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>A user is linked once in its organization.</summary>
public abstract partial class SyncStoreConformance
{
    [Fact]
    public async Task A_user_of_another_employee_is_refused_and_nothing_of_the_batch_is_stored()
    {
        PersonCommit before = Commit("1", "u1");
        await CommitAsync(before);

        Func<Task> commit = () => CommitAsync(
            Commit("0", "u0", "run-2", applied: Provisioning.LimitKind.Create), Commit("1", "u9", "run-2"), Commit("2", "u2", "run-2"), Commit("3", "u2", "run-2"), Commit("4", "u4", "run-2"));

        (await commit.Should().ThrowAsync<SyncException>()).Which.Message.Should().Contain("u2").And.Contain("employee 2").And.Contain("employee 3");
        (await Store.GetLinksAsync(Connection)).Should().Equal(before.Link!);
        (await Store.GetRecordsAsync(Connection)).Should().Equal(before.Record);
        (await Store.GetResultsAsync(Connection, "run-2")).Should().BeEmpty();
        (await Store.GetAppliedSinceAsync(Connection, DateTimeOffset.MinValue)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_batch_leaves_the_store_usable()
    {
        await CommitAsync(Commit("1", "u1"));
        Func<Task> commit = () => CommitAsync(Commit("1", "u5"), Commit("2", "u2"), Commit("3", "u2"));
        await commit.Should().ThrowAsync<SyncException>();

        Func<Task> stillTaken = () => CommitAsync(Commit("2", "u1"));
        await stillTaken.Should().ThrowAsync<SyncException>();
        await CommitAsync(Commit("2", "u2"), Commit("5", "u5"));

        (await Store.GetLinksAsync(Connection)).Select(l => l.UserId.Value).Should().Equal("u1", "u2", "u5");
    }

    [Theory]
    [InlineData("org-1")]
    [InlineData(null)]
    public async Task A_user_is_linked_once_whatever_the_connection(string? organization)
    {
        await CommitToAsync("first", Commit("1", "u1", organization: organization));

        Func<Task> sameEmployee = () => CommitToAsync("second", Commit("1", "u1", organization: organization));
        Func<Task> otherEmployee = () => CommitToAsync("second", Commit("2", "u1", organization: organization));

        await sameEmployee.Should().ThrowAsync<SyncException>();
        await otherEmployee.Should().ThrowAsync<SyncException>();
        (await Store.GetRecordsAsync("second")).Should().BeEmpty();
    }

    [Fact]
    public async Task Users_of_two_organizations_have_nothing_to_do_with_each_other()
    {
        await CommitToAsync("first", Commit("1", "u1", organization: "org-1"));
        await CommitToAsync("second", Commit("1", "u1", organization: "org-2"));

        (await Store.GetLinksAsync("first")).Should().HaveCount(1);
        (await Store.GetLinksAsync("second")).Should().HaveCount(1);
    }

    [Fact]
    public async Task A_user_passes_from_one_employee_to_another_in_one_batch()
    {
        await CommitAsync(Commit("1", "u1"));

        await CommitAsync(Commit("2", "u1"), Commit("1"));

        (await Store.GetLinksAsync(Connection)).Should().ContainSingle().Which.EmployeeId.Should().Be(Employee("2"));
    }

    [Fact]
    public async Task Two_employees_swap_users_in_one_batch()
    {
        await CommitAsync(Commit("1", "u1"), Commit("2", "u2"));

        await CommitAsync(Commit("1", "u2"), Commit("2", "u1"));

        (await Store.GetLinksAsync(Connection)).Select(l => l.UserId.Value).Should().Equal("u2", "u1");
    }

    [Fact]
    public async Task A_link_moves_to_another_organization()
    {
        await CommitAsync(Commit("1", "u1", organization: null));
        await CommitAsync(Commit("1", "u1", organization: "org-2"));

        await CommitToAsync("second", Commit("1", "u1", organization: null));

        (await Store.GetLinksAsync(Connection)).Should().HaveCount(1);
    }
}
