using System.Text.Json.Nodes;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Sync;

/// <summary>What others do to users between two runs, and what JumpCloud makes of what we write.</summary>
public sealed class WriteHistoryFlowTests : IAsyncLifetime
{
    private const string Ann = "ann.lee@acme.example";
    private SyncBench _bench = null!;

    public async Task InitializeAsync() => _bench = await SyncBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task A_value_that_somebody_changed_in_jumpcloud_is_corrected_and_noted()
    {
        _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        _bench.Services.JumpCloud.SetUser(Ann, new JsonObject { ["firstname"] = "Anna" });

        SyncRun run = await _bench.RunAsync("2026-03-02");

        run.Results.Single().Changed.Should().Equal("firstname");
        _bench.User(Ann)["firstname"]!.GetValue<string>().Should().Be("Given1");
    }

    [Fact]
    public async Task Linking_only_writes_nothing_and_later_changes_count()
    {
        string id = _bench.AddPerson(1, Ann);
        await _bench.RunAsync("2026-03-02");
        await _bench.Store.RemoveConnectionAsync("default");
        _bench.Services.JumpCloud.SetUser(Ann, new JsonObject { ["firstname"] = "Anna" });
        int before = _bench.Writes;

        await _bench.RunAsync("2026-03-02", o => o.Adoption = Adoption.LinkOnly);
        await _bench.RunAsync("2026-03-02", o => o.Adoption = Adoption.LinkOnly);
        _bench.Writes.Should().Be(before);
        _bench.User(Ann)["firstname"]!.GetValue<string>().Should().Be("Anna");
        (await _bench.Store.GetLinksAsync("default")).Should().ContainSingle();

        _bench.Services.Bob.Set(id, "root.surname", "Changed");
        await _bench.RunAsync("2026-03-02", o => o.Adoption = Adoption.LinkOnly);

        (_bench.User(Ann)["firstname"]!.GetValue<string>(), _bench.User(Ann)["lastname"]!.GetValue<string>()).Should().Be(("Given1", "Changed"));
    }
}
