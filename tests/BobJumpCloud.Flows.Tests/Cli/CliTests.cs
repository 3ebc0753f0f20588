using System.Text.Json;
using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Cli;

/// <summary>The program as users run it, against simulators over loopback HTTP.</summary>
public sealed class CliTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bobjc-tests-");
    private SimulatedServices _services = null!;

    private string Config => Path.Combine(_folder.FullName, "bobjumpcloud.json");

    public async Task InitializeAsync()
    {
        _services = await SimulatedServices.StartAsync();
        SimulatedCompany.Populate(_services, seed: 3, employees: 40, today: new DateOnly(2026, 3, 2));
        await File.WriteAllTextAsync(Config, _services.ToConfigurationJson());
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_plan_reads_only_and_a_second_sync_writes_nothing()
    {
        ProgramRun plan = await RunAsync("plan", "--format", "json", "--out", Path.Combine(_folder.FullName, "plan.json"));
        plan.ExitCode.Should().Be(2);
        Writes().Should().Be(0);
        plan.Output.Should().Be(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "plan.json")));
        int wanted = plan.Json.GetProperty("totals").GetProperty("create").GetInt32();
        wanted.Should().BePositive();

        int users = _services.JumpCloud.Users.Count;
        ProgramRun sync = await RunAsync("sync", "--format", "json");
        sync.ExitCode.Should().Be(3, "the company has people who wait for somebody: {0}", sync.Error);
        _services.JumpCloud.Users.Count.Should().Be(users + wanted);
        int writes = Writes();
        writes.Should().BePositive();

        (await RunAsync("sync")).ExitCode.Should().Be(3);
        Writes().Should().Be(writes);
        (await RunAsync("plan")).ExitCode.Should().Be(0);
        _services.JumpCloud.Violations.Should().BeEmpty();
    }

    [Fact]
    public async Task A_saved_plan_is_applied_and_leaves_alone_who_moved_since()
    {
        string file = Path.Combine(_folder.FullName, "plan.json");
        ProgramRun plan = await RunAsync("plan", "--format", "json", "--out", file);
        JsonElement update = plan.Json.GetProperty("decisions").EnumerateArray().First(d => d.GetProperty("kind").GetString() == "Update");
        string user = update.GetProperty("userId").GetString()!;
        _services.JumpCloud.SetUser(user, new JsonObject { ["department"] = "Moved by hand" });

        ProgramRun apply = await RunAsync("apply", file, "--format", "json");

        apply.ExitCode.Should().Be(3);
        JsonElement result = apply.Json.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("employeeId").GetString() == update.GetProperty("employeeId").GetString());
        result.GetProperty("outcome").GetString().Should().Be("Stale");
        _services.JumpCloud.FindUser(user)!["department"]!.GetValue<string>().Should().Be("Moved by hand");
    }

    [Fact]
    public async Task Results_records_and_runs_can_be_looked_at_later()
    {
        string csv = Path.Combine(_folder.FullName, "results.csv");
        ProgramRun sync = await RunAsync("sync", "--results", csv, "--format", "json");
        int people = sync.Json.GetProperty("results").GetArrayLength();
        string runId = sync.Json.GetProperty("runId").GetString()!;

        (await File.ReadAllLinesAsync(csv)).Should().HaveCount(people + 1);
        (await RunAsync("records", "--format", "json")).Json.GetArrayLength().Should().Be(people);
        (await RunAsync("runs", "--format", "json")).Json.EnumerateArray().Single().GetProperty("runId").GetString().Should().Be(runId);
        string lines = Path.Combine(_folder.FullName, "results.jsonl");
        (await RunAsync("export", "--run", runId, lines)).ExitCode.Should().Be(0);
        (await File.ReadAllLinesAsync(lines)).Should().HaveCount(people);
    }

    [Fact]
    public async Task Wrong_credentials_are_one_clear_message()
    {
        _services.JumpCloud.ApiKey = "another-key";

        ProgramRun sync = await RunAsync("sync");

        Refused(sync, "JumpCloud");
    }

    [Fact]
    public async Task Unknown_keys_missing_files_and_bad_flags_are_one_clear_message()
    {
        JsonNode config = JsonNode.Parse(await File.ReadAllTextAsync(Config))!;
        config["BobJumpCloud"]!["Connections"]!["default"]!["Provisioning"]!["Whom"] = "all";
        string other = Path.Combine(_folder.FullName, "other.json");
        await File.WriteAllTextAsync(other, config.ToJsonString());

        Refused(await ProgramRun.OfAsync("sync", "--config", other), "BobJumpCloud:Connections:default:Provisioning:Whom");
        Refused(await ProgramRun.OfAsync("sync", "--config", Path.Combine(_folder.FullName, "missing.json")), "missing.json");
        Refused(await RunAsync("sync", "--today", "yesterday"), "--today");
        Refused(await RunAsync("sync", "--connection", "nowhere"), "nowhere");
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_one_clear_message()
    {
        JsonNode config = JsonNode.Parse(await File.ReadAllTextAsync(Config))!;
        config["BobJumpCloud"]!["Connections"]!["default"]!["JumpCloud"]!["BaseAddress"] = "http://127.0.0.1:9/api/";
        await File.WriteAllTextAsync(Config, config.ToJsonString());

        Refused(await RunAsync("plan"), "127.0.0.1:9");
    }

    [Fact]
    public async Task A_forecast_writes_nothing_and_says_what_the_syncs_of_these_days_then_do()
    {
        ProgramRun forecast = await RunAsync("forecast", "--days", "40", "--format", "json");
        forecast.ExitCode.Should().Be(0, forecast.Error);
        forecast.Json.EnumerateObject().Select(m => m.Name).Should().Equal("from", "days", "entries");
        Writes().Should().Be(0);
        List<JsonElement> entries = [.. forecast.Json.GetProperty("entries").EnumerateArray()];
        string[] days = [.. entries.Select(e => e.GetProperty("date").GetString()!).Distinct()];
        days.Length.Should().BeGreaterThan(1);

        foreach (string day in days[..2])
        {
            ProgramRun plan = await RunAsync("plan", "--today", day, "--format", "json");
            plan.Json.GetProperty("decisions").EnumerateArray()
                .Where(d => d.GetProperty("kind").GetString() is "Create" or "Update" or "Activate" or "Suspend")
                .Select(d => $"{d.GetProperty("employeeId")} {d.GetProperty("kind")} {d.GetProperty("reason")}")
                .Should().Equal(entries.Where(e => e.GetProperty("date").GetString() == day).Select(e => $"{e.GetProperty("employeeId")} {e.GetProperty("kind")} {e.GetProperty("reason")}"));
            await RunAsync("sync", "--today", day);
        }

        ProgramRun table = await RunAsync("forecast", "--days", "40");
        table.Output.Should().Contain("in 40 days from 2026-03-02").And.Contain(days[^1]);
        table.Output.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= 80);
    }

    [Theory]
    [InlineData]
    [InlineData("--days", "0")]
    [InlineData("--days", "-3")]
    [InlineData("--days", "1.5")]
    [InlineData("--days", "3661")]
    [InlineData("--days", "99999999999")]
    public async Task A_forecast_without_a_sensible_number_of_days_is_refused(params string[] args)
    {
        ProgramRun forecast = await RunAsync("forecast", args);

        Refused(forecast, "--days");
        forecast.Error.Trim().Split('\n').Should().HaveCount(2, "one message, and where help is");
        _services.Bob.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task The_demo_ends_with_nothing_left_to_do()
    {
        ProgramRun demo = await ProgramRun.OfAsync("demo");

        demo.ExitCode.Should().Be(0);
        demo.Output.Should().Contain("Nothing left to do.").And.Contain("Create").And.Contain("UsernameTaken").And.Contain("MissingEmail");
        demo.Output.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= 80);
    }

    private static void Refused(ProgramRun run, string naming)
    {
        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(naming).And.NotContain("   at ");
    }

    private int Writes() => _services.JumpCloud.Requests.Count(r => r.IsWrite);

    private Task<ProgramRun> RunAsync(string verb, params string[] more) => ProgramRun.OfAsync([verb, .. more, "--config", Config, .. more.Contains("--today") ? Array.Empty<string>() : ["--today", "2026-03-02"]]);
}
