using System.Text.Json.Nodes;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.Flows.Tests.Sync;

/// <summary>The whole sync over loopback HTTP, with faults.</summary>
public sealed class SyncFlowTests : IAsyncLifetime
{
    private const string Ann = "ann.lee@acme.example";
    private SyncBench _bench = null!;

    public async Task InitializeAsync() => _bench = await SyncBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task A_creation_whose_answer_is_lost_makes_one_user()
    {
        _bench.AddPerson(1, Ann);
        _bench.Services.JumpCloud.Faults.On("POST", "/api/systemusers", SimulatedFault.ResetAfter);

        SyncRun run = await _bench.RunAsync("2026-03-02");

        run.Results.Single().Outcome.Should().Be(OutcomeKind.Applied);
        _bench.Services.JumpCloud.Users.Should().ContainSingle();
        (await _bench.Store.GetLinksAsync("default")).Single().CreatedByUs.Should().BeTrue();
    }

    [Fact]
    public async Task A_creation_that_was_never_handled_is_repeated()
    {
        _bench.AddPerson(1, Ann);
        _bench.Services.JumpCloud.Faults.On("POST", "/api/systemusers", SimulatedFault.Status(502));

        SyncRun run = await _bench.RunAsync("2026-03-02");

        run.Results.Single().Outcome.Should().Be(OutcomeKind.Applied);
        _bench.Services.JumpCloud.Users.Should().ContainSingle();
    }

    [Fact]
    public async Task Suspended_by_us_is_remembered_and_undone_on_return()
    {
        string id = _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        _bench.Services.Bob.Set(id, "internal.status", "Inactive");
        _bench.Services.Bob.Set(id, "internal.lifecycleStatus", "leave");
        (await _bench.RunAsync("2026-03-03")).Results.Single().Reason.Should().Be(ReasonCode.AccessInactive);
        _bench.User(Ann)["state"]!.GetValue<string>().Should().Be("SUSPENDED");

        _bench.Services.Bob.Set(id, "internal.status", "Active");
        _bench.Services.Bob.Set(id, "internal.lifecycleStatus", "employed");
        (await _bench.RunAsync("2026-03-04")).Results.Single().Reason.Should().Be(ReasonCode.Returned);
        _bench.User(Ann)["state"]!.GetValue<string>().Should().Be("ACTIVATED");
    }

    [Fact]
    public async Task An_old_plan_forgets_nothing_that_was_done_since()
    {
        string id = _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        _bench.Services.Bob.Set(id, "internal.status", "Inactive");
        _bench.AddPerson(2, "ben.ode@acme.example");
        ServiceProvider provider = _bench.Build("2026-03-03");
        await using (provider)
        {
            SyncRunner sync = provider.GetRequiredService<SyncRunner>();
            ProvisioningPlan plan = await sync.PlanAsync();
            await sync.RunAsync();

            SyncRun old = await sync.ApplyAsync(plan);

            old.Results.Select(r => r.Outcome).Should().Equal(OutcomeKind.Stale, OutcomeKind.Stale);
            (await _bench.Store.GetLinksAsync("default")).Single(l => l.EmployeeId.Value == id).Suspension.Should().Be(StateReason.Leave);
            _bench.Services.JumpCloud.Users.Should().HaveCount(2);
        }
    }

    [Fact]
    public async Task A_suspension_whose_answers_are_lost_is_still_ours()
    {
        string id = _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        _bench.Services.Bob.Set(id, "internal.status", "Inactive");
        _bench.Services.JumpCloud.Faults.On("PUT", "/api/systemusers/*", SimulatedFault.StatusAfter(502), 1, 10);

        (await _bench.RunAsync("2026-03-03")).Results.Single().Outcome.Should().Be(OutcomeKind.Applied);

        (await _bench.Store.GetLinksAsync("default")).Single().Suspension.Should().Be(StateReason.Leave);
    }

    [Fact]
    public async Task Suspended_by_others_stays_suspended()
    {
        _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        _bench.Services.JumpCloud.SetUser(Ann, new JsonObject { ["state"] = "SUSPENDED", ["suspended"] = true });

        SyncRun run = await _bench.RunAsync("2026-03-03");

        run.Results.Single().Decision.Should().Be(DecisionKind.NoChange);
        _bench.User(Ann)["state"]!.GetValue<string>().Should().Be("SUSPENDED");
    }

    [Fact]
    public async Task A_listing_that_breaks_off_writes_nothing()
    {
        _bench.AddPerson(1, Ann);
        _bench.Services.Bob.Faults.On("POST", "/v1/people/search", SimulatedFault.TruncatedBody, 1, 10);

        Func<Task> run = () => _bench.RunAsync("2026-03-02");

        await run.Should().ThrowAsync<ApiException>();
        _bench.Writes.Should().Be(0);
    }

    [Fact]
    public async Task A_page_of_users_that_breaks_off_is_read_again()
    {
        _bench.AddPerson(1, Ann);
        _bench.Services.JumpCloud.Faults.On("GET", "/api/systemusers", SimulatedFault.TruncatedBody);

        SyncRun run = await _bench.RunAsync("2026-03-02");

        run.Results.Single().Outcome.Should().Be(OutcomeKind.Applied);
    }

    [Fact]
    public async Task An_empty_listing_and_a_much_shorter_one_write_nothing()
    {
        string[] ids = [.. Enumerable.Range(1, 30).Select(n => _bench.AddPerson(n, $"p{n}@acme.example"))];
        await _bench.RunAsync("2026-03-02");
        int writes = _bench.Writes;
        foreach (string id in ids.Skip(20))
        {
            _bench.Services.Bob.Remove(id);
        }

        await _bench.Awaiting(b => b.RunAsync("2026-03-03")).Should().ThrowAsync<SyncException>().WithMessage("*20 people*30*");
        foreach (string id in ids.Take(20))
        {
            _bench.Services.Bob.Remove(id);
        }

        await _bench.Awaiting(b => b.RunAsync("2026-03-03")).Should().ThrowAsync<SyncException>().WithMessage("*lists nobody*");
        _bench.Writes.Should().Be(writes);
    }

    [Fact]
    public async Task One_failing_person_does_not_stop_the_others()
    {
        _bench.AddPerson(1, Ann);
        _bench.AddPerson(2, "ben.ode@acme.example");
        _bench.Services.JumpCloud.TakeEmailElsewhere(Ann);

        SyncRun run = await _bench.RunAsync("2026-03-02");

        run.Results.Select(r => r.Outcome).Should().Equal(OutcomeKind.Failed, OutcomeKind.Applied);
        run.Results[0].Remedy.Should().Contain("another JumpCloud organization");
        run.Results[0].Error.Should().NotContain(Ann);
    }

    [Fact]
    public async Task Foreign_phones_and_attributes_survive()
    {
        _bench.AddPerson(1, Ann, more: p => p["work.workPhone"] = "+44 20 7946 0101");
        _bench.Services.JumpCloud.AddUser(new JsonObject
        {
            ["email"] = Ann, ["username"] = "alee", ["firstname"] = "Given1", ["lastname"] = "Family1",
            ["phoneNumbers"] = new JsonArray(new JsonObject { ["type"] = "home", ["number"] = "1" }, new JsonObject { ["type"] = "work", ["number"] = "2" }),
            ["attributes"] = new JsonArray(new JsonObject { ["name"] = "badge", ["value"] = "7" }),
        });

        await _bench.RunAsync("2026-03-02");

        JsonObject user = _bench.User(Ann);
        user["username"]!.GetValue<string>().Should().Be("alee");
        user["phoneNumbers"]!.AsArray().Select(p => $"{p!["type"]}={p["number"]}").Should().Equal("home=1", "work=+44 20 7946 0101");
        user["attributes"]!.AsArray().Single()!["value"]!.GetValue<string>().Should().Be("7");
    }

    [Fact]
    public async Task One_person_is_synced_alone_and_a_hint_does_the_same()
    {
        string ann = _bench.AddPerson(1, Ann);
        _bench.AddPerson(2, "ben.ode@acme.example");
        ServiceProvider provider = _bench.Build("2026-03-02");
        await using (provider)
        {
            SyncRunner sync = provider.GetRequiredService<SyncRunner>();
            (await sync.SyncPersonAsync(Ann)).Results.Single().Decision.Should().Be(DecisionKind.Create);
            _bench.Services.JumpCloud.Users.Should().ContainSingle();

            _bench.Services.Bob.Set(ann, "root.firstName", "Anna");
            await sync.EnqueueAsync(Event(ann, "employee.updated"));
            (await sync.DrainHintsAsync()).Should().Be(1);
            (await sync.DrainHintsAsync()).Should().Be(0);
            _bench.User(Ann)["firstname"]!.GetValue<string>().Should().Be("Anna");
        }
    }

    [Theory]
    [InlineData("employee.deleted", ReasonCode.Deleted)]
    [InlineData("employee.access.revoked.immediately", ReasonCode.AccessRevoked)]
    public async Task An_event_can_prove_a_deletion_or_tell_of_a_revocation(string type, ReasonCode reason)
    {
        string ann = _bench.AddPerson(1, Ann);
        _bench.AddPerson(2, "ben.ode@acme.example");
        await _bench.RunAsync("2026-03-02");
        if (reason == ReasonCode.Deleted)
        {
            _bench.Services.Bob.Remove(ann);
        }

        ServiceProvider provider = _bench.Build("2026-03-03");
        await using (provider)
        {
            SyncRunner sync = provider.GetRequiredService<SyncRunner>();
            await sync.EnqueueAsync(Event("34011122233000000099", "employee.deleted"));
            await sync.EnqueueAsync(Event(ann, type));
            (await sync.DrainHintsAsync()).Should().Be(2);
        }

        (await _bench.Store.GetRecordsAsync("default"))[0].Reason.Should().Be(reason);
        _bench.User(Ann)["state"]!.GetValue<string>().Should().Be("SUSPENDED");
        (await _bench.RunAsync("2026-03-04")).Results[0].Changed.Should().BeEmpty("what an event told is remembered");
    }

    [Fact]
    public async Task Steady_state_costs_one_search_one_page_for_each_hundred_and_two_more()
    {
        for (int n = 1; n <= 120; n++)
        {
            _bench.AddPerson(n, $"p{n}@acme.example");
        }

        await _bench.RunAsync("2026-03-02");
        int bob = _bench.Services.Bob.Requests.Count;
        int jumpCloud = _bench.Services.JumpCloud.Requests.Count;

        SyncRun run = await _bench.RunAsync("2026-03-03");

        run.Totals.NoChange.Should().Be(120);
        (_bench.Services.Bob.Requests.Count - bob).Should().Be(2);
        (_bench.Services.JumpCloud.Requests.Count - jumpCloud).Should().Be(3);
    }

    private static BobWebhookEvent Event(string employeeId, string type) => new() { Type = new BobWebhookEventType(type), EmployeeId = EmployeeId.Parse(employeeId) };
}
