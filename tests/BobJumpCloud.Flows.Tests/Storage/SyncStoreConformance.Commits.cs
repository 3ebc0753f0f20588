using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using static BobJumpCloud.Flows.Tests.Storage.StoreSamples;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>Links, records, results and what limits count.</summary>
public abstract partial class SyncStoreConformance
{
    [Fact]
    public async Task A_new_store_knows_nothing()
    {
        (await Store.GetLinksAsync(Connection)).Should().BeEmpty();
        (await Store.GetRecordsAsync(Connection)).Should().BeEmpty();
        (await Store.GetRunsAsync(Connection)).Should().BeEmpty();
        (await Store.GetResultsAsync(Connection, "run-1")).Should().BeEmpty();
        (await Store.GetAppliedSinceAsync(Connection, DateTimeOffset.MinValue)).Should().BeEmpty();
        (await Store.GetHintsAsync(Connection)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_link_comes_back_with_every_member()
    {
        var link = new Link
        {
            EmployeeId = Employee("1"), UserId = User("u1"), CreatedByUs = true, LastPhase = Phase.Inactive, LastState = UserState.Suspended,
            Suspension = StateReason.Leaver, StagedByUs = true, WasStaged = true, SuspendedAgain = true, RevokedAt = Noon.AddTicks(1234567),
        };

        await CommitAsync(Commit("1", "u1") with { Link = link });

        (await Store.GetLinksAsync(Connection)).Should().Equal(link);
    }

    [Fact]
    public async Task A_record_comes_back_with_every_member()
    {
        PersonCommit commit = Commit("1", "u1");
        var record = new SyncRecord
        {
            EmployeeId = Employee("1"), UserId = User("u1"), Status = SyncStatus.Failed, Reason = ReasonCode.Leaver, LastDecision = DecisionKind.Suspend,
            LastOutcome = OutcomeKind.Failed, Error = "Line one\r\nLigne deux: „é“ 🙂", NextDueOn = new DateOnly(2026, 12, 1), UpdatedAt = Noon.AddTicks(1),
            ReservedUsername = "jsmith2",
        };

        await CommitAsync(commit with { Record = record });

        (await Store.GetRecordsAsync(Connection)).Should().Equal(record);
    }

    [Fact]
    public async Task A_record_comes_back_with_its_nulls()
    {
        PersonCommit commit = Commit("1");

        await CommitAsync(commit);

        (await Store.GetRecordsAsync(Connection)).Should().Equal(commit.Record);
    }

    [Fact]
    public async Task A_reserved_username_stays_until_another_is_reserved()
    {
        PersonCommit commit = Commit("1");
        async Task<string?> AfterAsync(string? reserved)
        {
            await CommitAsync(commit with { Record = commit.Record with { ReservedUsername = reserved } });
            return (await Store.GetRecordsAsync(Connection)).Single().ReservedUsername;
        }

        (await AfterAsync(null)).Should().BeNull();
        (await AfterAsync("jsmith2")).Should().Be("jsmith2");
        (await AfterAsync(null)).Should().Be("jsmith2");
        (await AfterAsync("jjones2")).Should().Be("jjones2");
        await CommitAsync(commit with { Record = commit.Record with { Status = SyncStatus.Held } });
        (await Store.GetRecordsAsync(Connection)).Single().Should().Be(commit.Record with { Status = SyncStatus.Held, ReservedUsername = "jjones2" });
    }

    [Fact]
    public async Task A_result_comes_back_with_every_member()
    {
        var result = new SyncResult
        {
            EmployeeId = Employee("1"), UserId = User("u1"), Username = "jane.doe", Decision = DecisionKind.Update, Outcome = OutcomeKind.Held, Reason = ReasonCode.AttributesChanged,
            HttpStatus = 400, Error = "refused", Remedy = "do this", Changed = ["attributes[a;\"b\"]", "department"],
        };

        await CommitAsync(Commit("1", "u1") with { Result = result });

        (await Store.GetResultsAsync(Connection, "run-1")).Should().BeEquivalentTo([result], o => o.WithStrictOrdering());
    }

    [Fact]
    public async Task A_result_comes_back_with_its_nulls()
    {
        PersonCommit commit = Commit("1");

        await CommitAsync(commit);

        (await Store.GetResultsAsync(Connection, "run-1")).Should().BeEquivalentTo([commit.Result]);
    }

    [Fact]
    public async Task Lists_are_sorted_by_employee_id_ordinally()
    {
        string[] ids = ["b", "10", "9", "B", "1", "\uE000", "\U0001F642"];

        await CommitAsync([.. ids.Select(id => Commit(id, "u" + id))]);

        string[] sorted = [.. ids.Order(StringComparer.Ordinal)];
        (await Store.GetLinksAsync(Connection)).Select(l => l.EmployeeId.Value).Should().Equal(sorted);
        (await Store.GetRecordsAsync(Connection)).Select(r => r.EmployeeId.Value).Should().Equal(sorted);
        (await Store.GetResultsAsync(Connection, "run-1")).Select(r => r.EmployeeId.Value).Should().Equal(sorted);
    }

    [Fact]
    public async Task A_later_commit_replaces_link_record_and_result()
    {
        await CommitAsync(Commit("1", "u1"));
        PersonCommit later = Commit("1", "u2");

        await CommitAsync(later with { Record = later.Record with { Status = SyncStatus.Held }, Result = later.Result with { Outcome = OutcomeKind.Held } });

        (await Store.GetLinksAsync(Connection)).Should().Equal(later.Link!);
        (await Store.GetRecordsAsync(Connection)).Should().ContainSingle().Which.Status.Should().Be(SyncStatus.Held);
        (await Store.GetResultsAsync(Connection, "run-1")).Should().ContainSingle().Which.Outcome.Should().Be(OutcomeKind.Held);
    }

    [Fact]
    public async Task A_commit_without_a_link_removes_the_stored_one()
    {
        await CommitAsync(Commit("1", "u1"));

        await CommitAsync(Commit("1"));
        await CommitAsync(Commit("2", "u1"));

        (await Store.GetLinksAsync(Connection)).Should().ContainSingle().Which.EmployeeId.Should().Be(Employee("2"));
    }

    [Fact]
    public async Task Results_belong_to_their_run()
    {
        await CommitAsync(Commit("1", "u1", "run-1"), Commit("2", "u2", "run-1"));
        await CommitAsync(Commit("1", "u1", "run-2"));

        (await Store.GetResultsAsync(Connection, "run-1")).Should().HaveCount(2);
        (await Store.GetResultsAsync(Connection, "run-2")).Should().HaveCount(1);
        (await Store.GetResultsAsync(Connection, "RUN-1")).Should().BeEmpty();
    }

    [Fact]
    public async Task Applied_changes_are_listed_from_an_instant_on()
    {
        await CommitAsync(
            Commit("2", "u2", at: Noon, applied: [LimitKind.Clear, LimitKind.Suspend]),
            Commit("1", "u1", at: Noon.AddTicks(1), applied: LimitKind.Create),
            Commit("3", "u3", at: Noon.AddTicks(-1), applied: LimitKind.Create),
            Commit("4", "u4"));

        (await Store.GetAppliedSinceAsync(Connection, Noon.ToOffset(TimeSpan.FromHours(5)))).Should().Equal(
            new AppliedChange(Employee("1"), User("u1"), LimitKind.Create, Noon.AddTicks(1)),
            new AppliedChange(Employee("2"), User("u2"), LimitKind.Suspend, Noon),
            new AppliedChange(Employee("2"), User("u2"), LimitKind.Clear, Noon));
    }

    [Fact]
    public async Task Applied_changes_count_once_a_run_person_and_kind()
    {
        await CommitAsync(Commit("1", "u1", applied: LimitKind.Create));
        await CommitAsync(Commit("1", "u1", applied: LimitKind.Create));
        await CommitAsync(Commit("1", "u1", applied: LimitKind.Update));
        await CommitAsync(Commit("1", "u1", "run-2", applied: LimitKind.Update));

        (await Store.GetAppliedSinceAsync(Connection, Noon)).Select(a => a.Kind).Should().Equal(LimitKind.Create, LimitKind.Update, LimitKind.Update);
    }

    [Fact]
    public async Task An_applied_change_without_a_user_does_not_count()
    {
        await CommitAsync(Commit("1", applied: LimitKind.Create));

        (await Store.GetAppliedSinceAsync(Connection, Noon)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cancelled_call_stores_nothing()
    {
        await using Lease lease = await Store.AcquireLeaseAsync(Connection, TimeSpan.Zero);

        Func<Task> commit = () => Store.CommitAsync(lease, [Commit("1", "u1")], new CancellationToken(true));
        Func<Task> read = () => Store.GetRecordsAsync(Connection, new CancellationToken(true));

        await commit.Should().ThrowAsync<OperationCanceledException>();
        await read.Should().ThrowAsync<OperationCanceledException>();
        (await Store.GetRecordsAsync(Connection)).Should().BeEmpty();
    }
}
