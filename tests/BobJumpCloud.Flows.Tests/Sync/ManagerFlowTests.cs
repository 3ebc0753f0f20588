using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Sync;

/// <summary>Managers over loopback HTTP: created first, circles closed by a second write, nobody waits.</summary>
public sealed class ManagerFlowTests : IAsyncLifetime
{
    private const string Ann = "ann.lee@acme.example";
    private const string Ben = "ben.ode@acme.example";
    private SyncBench _bench = null!;

    public async Task InitializeAsync() => _bench = await SyncBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    private static void Managed(ProvisioningOptions options) => options.Mapping.Rows["manager"] = new MappingRowOptions { Target = "manager", Field = "work.manager" };

    private string Id(string email) => _bench.User(email)["_id"]!.GetValue<string>();

    private string? ManagerOf(string email) => _bench.User(email)["manager"]?.GetValue<string>();

    [Fact]
    public async Task A_team_and_its_manager_are_created_with_one_write_each()
    {
        string ann = _bench.AddPerson(9, Ann);
        _bench.AddPerson(1, Ben, more: p => p["work.manager"] = ann);

        SyncRun run = await _bench.RunAsync("2026-03-02", Managed);

        run.Results.Select(r => r.Outcome).Should().AllBeEquivalentTo(OutcomeKind.Applied);
        ManagerOf(Ben).Should().Be(Id(Ann));
        _bench.Writes.Should().Be(2);
        (await _bench.RunAsync("2026-03-02", Managed)).Results.Select(r => r.Outcome).Should().AllBeEquivalentTo(OutcomeKind.Unchanged);
    }

    [Fact]
    public async Task Managers_in_a_circle_need_a_second_write_and_then_nothing()
    {
        string ben = $"34011122233{2:00000000}";
        string ann = _bench.AddPerson(1, Ann, more: p => p["work.manager"] = ben);
        _bench.AddPerson(2, Ben, more: p => p["work.manager"] = ann);

        SyncRun run = await _bench.RunAsync("2026-03-02", Managed);

        (ManagerOf(Ann), ManagerOf(Ben)).Should().Be((Id(Ben), Id(Ann)));
        run.Results.Should().OnlyContain(r => r.Outcome == OutcomeKind.Applied && r.Changed.Contains("manager"));
        run.Results.Should().HaveCount(2);
        _bench.Writes.Should().BeLessThanOrEqualTo(4);
        int before = _bench.Writes;
        await _bench.RunAsync("2026-03-02", Managed);
        _bench.Writes.Should().Be(before);
    }

    [Fact]
    public async Task A_manager_whose_creation_fails_keeps_nobody_waiting_and_comes_later()
    {
        string ann = _bench.AddPerson(1, Ann);
        _bench.AddPerson(2, Ben, more: p => p["work.manager"] = ann);
        _bench.Services.JumpCloud.Faults.On("POST", "/api/systemusers", SimulatedFault.Status(400));

        SyncRun first = await _bench.RunAsync("2026-03-02", Managed);

        first.Results.Single(r => r.EmployeeId.Value == ann).Outcome.Should().Be(OutcomeKind.Failed);
        ManagerOf(Ben).Should().BeNull();
        await _bench.RunAsync("2026-03-02", Managed);
        await _bench.RunAsync("2026-03-02", Managed);
        ManagerOf(Ben).Should().Be(Id(Ann));
    }

    [Fact]
    public async Task A_new_manager_of_somebody_who_is_here_is_set_in_the_same_run()
    {
        string ben = _bench.AddPerson(2, Ben);
        await _bench.RunAsync("2026-03-02", Managed);
        string ann = _bench.AddPerson(3, Ann);
        _bench.Services.Bob.Set(ben, "work.manager", ann);

        await _bench.RunAsync("2026-03-02", Managed);

        ManagerOf(Ben).Should().Be(Id(Ann));
    }

    [Fact]
    public async Task A_manager_who_is_gone_from_the_row_is_cleared_when_the_row_says_so()
    {
        string ann = _bench.AddPerson(1, Ann);
        string ben = _bench.AddPerson(2, Ben, more: p => p["work.manager"] = ann);
        await _bench.RunAsync("2026-03-02", Managed);
        _bench.Services.Bob.Set(ben, "work.manager", null);

        await _bench.RunAsync("2026-03-02", o => o.Mapping.Rows["manager"] = new MappingRowOptions { Target = "manager", Field = "work.manager", WhenEmpty = WhenEmpty.Clear });

        ManagerOf(Ben).Should().BeNull();
    }
}
