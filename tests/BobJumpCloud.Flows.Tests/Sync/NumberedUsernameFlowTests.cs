using System.Text.Json.Nodes;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.Flows.Tests.Sync;

/// <summary>Numbered usernames are kept for their people by the store.</summary>
public sealed class NumberedUsernameFlowTests : IAsyncLifetime
{
    private const string John = "jsmith@acme.example";
    private SyncBench _bench = null!;

    public async Task InitializeAsync() => _bench = await SyncBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    private static void AppendNumber(ProvisioningOptions options) => options.Username.OnCollision = OnCollision.AppendNumber;

    private void AddUser(string username, string? systemUsername = null) => _bench.Services.JumpCloud.AddUser(new JsonObject
    {
        ["username"] = username, ["systemUsername"] = systemUsername ?? "", ["email"] = $"{username}@other.example",
    });

    private async Task<string?> ReservedAsync() => (await _bench.Store.GetRecordsAsync("default")).Single().ReservedUsername;

    [Fact]
    public async Task A_number_survives_a_failed_creation_although_the_name_has_become_free()
    {
        AddUser("jsmith");
        _bench.AddPerson(1, John);
        _bench.Services.JumpCloud.Faults.On("POST", "/api/systemusers", SimulatedFault.Status(503), 1, int.MaxValue);

        SyncRun first = await _bench.RunAsync("2026-03-02", AppendNumber);

        first.Results.Single().Outcome.Should().Be(OutcomeKind.Queued);
        (await ReservedAsync()).Should().Be("jsmith2");

        _bench.Services.JumpCloud.Faults.Clear();
        _bench.Services.JumpCloud.RemoveUser("jsmith");
        SyncRun second = await _bench.RunAsync("2026-03-03", AppendNumber);

        second.Results.Single().Outcome.Should().Be(OutcomeKind.Applied);
        _bench.User(John)["username"]!.GetValue<string>().Should().Be("jsmith2");
        (await ReservedAsync()).Should().Be("jsmith2", "it stays while the record does");
    }

    [Fact]
    public async Task A_plan_reserves_nothing()
    {
        AddUser("jsmith");
        _bench.AddPerson(1, John);
        ServiceProvider provider = _bench.Build("2026-03-02", AppendNumber);
        await using (provider)
        {
            ProvisioningPlan plan = await provider.GetRequiredService<SyncRunner>().PlanAsync();

            plan.Decisions.Single().Username.Value.Should().Be("jsmith2");
            (await _bench.Store.GetRecordsAsync("default")).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task An_old_plan_does_not_take_a_name_that_has_been_reserved_for_somebody_else_since()
    {
        AddUser("jsmith");
        _bench.AddPerson(2, John);
        ServiceProvider provider = _bench.Build("2026-03-02", AppendNumber);
        await using (provider)
        {
            SyncRunner sync = provider.GetRequiredService<SyncRunner>();
            ProvisioningPlan old = await sync.PlanAsync();
            string second = old.Decisions.Single().EmployeeId.Value;
            _bench.Services.Bob.Remove(second);
            _bench.AddPerson(1, "jsmith@beta.example");
            await sync.RunAsync();
            _bench.Services.JumpCloud.RemoveUser("jsmith@beta.example");

            SyncRun run = await sync.ApplyAsync(old);

            run.Results.Single(r => r.EmployeeId.Value == second).Should().Match<SyncResult>(r => r.Outcome == OutcomeKind.Stale && r.Error!.Contains("reserved for somebody else"));
        }
    }

    [Fact]
    public async Task One_person_alone_gets_no_name_that_the_directory_has()
    {
        AddUser("jsmith");
        AddUser("other", "JSmith2");
        AddUser("jsmith3");
        _bench.AddPerson(1, John);
        ServiceProvider provider = _bench.Build("2026-03-02", AppendNumber);
        await using (provider)
        {
            int before = _bench.Services.JumpCloud.Requests.Count;

            SyncRun run = await provider.GetRequiredService<SyncRunner>().SyncPersonAsync(John);

            run.Results.Single().Outcome.Should().Be(OutcomeKind.Applied);
            _bench.User(John)["username"]!.GetValue<string>().Should().Be("jsmith4");
            _bench.Services.JumpCloud.Requests.Skip(before).Count(r => r.Path == "/api/search/systemusers").Should().Be(3);
        }
    }

    [Fact]
    public async Task One_person_alone_is_held_for_the_system_username_of_somebody_else()
    {
        AddUser("other", "JSmith");
        _bench.AddPerson(1, John);
        ServiceProvider provider = _bench.Build("2026-03-02");
        await using (provider)
        {
            (await provider.GetRequiredService<SyncRunner>().SyncPersonAsync(John)).Results.Single().Reason.Should().Be(ReasonCode.UsernameTaken);
        }
    }

    [Fact]
    public async Task One_person_alone_is_matched_by_the_link_attribute()
    {
        string id = _bench.AddPerson(1, John);
        _bench.Services.JumpCloud.AddUser(new JsonObject
        {
            ["username"] = "js", ["email"] = "old@acme.example", ["attributes"] = new JsonArray(new JsonObject { ["name"] = "bobId", ["value"] = id }),
        });
        ServiceProvider provider = _bench.Build("2026-03-02", o => o.LinkAttribute = "bobId");
        await using (provider)
        {
            SyncRun run = await provider.GetRequiredService<SyncRunner>().SyncPersonAsync(John);

            run.Results.Single().Should().Match<SyncResult>(r => r.Reason == ReasonCode.Adopted && r.Outcome == OutcomeKind.Applied);
            _bench.Services.JumpCloud.Users.Should().ContainSingle();
        }
    }
}
