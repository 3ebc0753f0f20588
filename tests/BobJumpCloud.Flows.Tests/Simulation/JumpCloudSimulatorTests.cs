using System.Net;
using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Simulation;

public sealed class JumpCloudSimulatorTests : IAsyncLifetime, IDisposable
{
    private readonly StoppedClock clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private SimulatedServices services = null!;
    private JumpCloudApi api = null!;

    private JumpCloudSimulator JumpCloud => services.JumpCloud;

    public async Task InitializeAsync()
    {
        services = await SimulatedServices.StartAsync(new SimulationOptions { TimeProvider = clock });
        api = new JumpCloudApi(services.JumpCloud);
    }

    public async Task DisposeAsync() => await services.DisposeAsync();

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_call_without_key_is_redirected_to_the_login_page_and_a_wrong_key_is_refused()
    {
        using var anonymous = new JumpCloudApi(JumpCloud, key: null);
        using var wrong = new JumpCloudApi(JumpCloud, key: "jca_other");

        (await anonymous.SendAsync("GET", "systemusers")).Status.Should().Be(HttpStatusCode.Found);
        var (status, body) = await wrong.SendAsync("GET", "systemusers");
        status.Should().Be(HttpStatusCode.Unauthorized);
        body!["message"]!.GetValue<string>().Should().Be("Unauthorized: api key user not found");
    }

    [Fact]
    public async Task A_list_gives_ten_users_by_default_and_refuses_more_than_a_hundred()
    {
        for (var i = 0; i < 12; i++)
        {
            JumpCloud.AddUser(new JsonObject { ["username"] = $"user{i}", ["email"] = $"user{i}@fjordlys.example" });
        }

        var (_, first) = await api.SendAsync("GET", "systemusers?sort=_id&fields=username");
        first!["results"]!.AsArray().Should().HaveCount(10);
        first["totalCount"]!.GetValue<int>().Should().Be(12);
        (await api.SendAsync("GET", "systemusers?sort=_id&skip=10")).Body!["results"]!.AsArray().Should().HaveCount(2);
        (await api.SendAsync("GET", "systemusers?limit=101")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await api.SendAsync("POST", "search/systemusers", """{"limit":101}""")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Filters_find_users_with_the_exact_spelling_only()
    {
        JumpCloud.AddUser(new JsonObject { ["username"] = "Ann", ["email"] = "Ann@fjordlys.example", ["department"] = "Sales", ["attributes"] = new JsonArray(new JsonObject { ["name"] = "bobId", ["value"] = "42" }) });
        JumpCloud.AddUser(new JsonObject { ["username"] = "ben", ["email"] = "ben@fjordlys.example", ["department"] = "Finance" });

        async Task<int> Count(string query) => (await api.SendAsync("GET", "systemusers?" + query)).Body!["totalCount"]!.GetValue<int>();
        async Task<int> Search(string body) => (await api.SendAsync("POST", "search/systemusers", body)).Body!["totalCount"]!.GetValue<int>();

        (await Count("filter=username:$eq:ann")).Should().Be(0);
        (await Count("filter=username:$eq:Ann")).Should().Be(1);
        (await Count("filter[0]=username:$in:Ann|ben&filter[1]=department:$eq:Sales")).Should().Be(1);
        (await Count("filter[or][0]=username:$eq:Ann&filter[or][1]=department:$eq:Finance")).Should().Be(2);
        (await Search("""{"filter":["attributes[name=bobId].value:$eq:42"]}""")).Should().Be(1);
        (await Search("""{"filter":{"or":[{"department":"Sales"},{"department":"Finance"}]}}""")).Should().Be(2);
        (await Search("""{"searchFilter":{"searchTerm":"ANN@","fields":["email"]}}""")).Should().Be(1);
    }

    [Theory]
    [InlineData("ACTIVATED")]
    [InlineData("STAGED")]
    public async Task A_new_user_gets_the_state_that_the_organization_gives(string state)
    {
        JumpCloud.DefaultState = state;

        var (status, body) = await api.SendAsync("POST", "systemusers", """{"username":"ann","email":"ann@fjordlys.example"}""");

        status.Should().Be(HttpStatusCode.OK);
        body!["state"]!.GetValue<string>().Should().Be(state);
        body["_id"]!.GetValue<string>().Should().HaveLength(24).And.Be(body["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_update_keeps_scalars_and_replaces_arrays_under_fresh_item_ids()
    {
        var id = JumpCloud.AddUser(new JsonObject
        {
            ["username"] = "ann",
            ["email"] = "ann@fjordlys.example",
            ["jobTitle"] = "Analyst",
            ["phoneNumbers"] = new JsonArray(new JsonObject { ["type"] = "work", ["number"] = "1" }, new JsonObject { ["type"] = "home", ["number"] = "2" }),
        });
        var before = JumpCloud.FindUser(id)!["phoneNumbers"]![0]!["id"]!.GetValue<string>();

        var (_, user) = await api.SendAsync("PUT", $"systemusers/{id}", """{"department":"Sales","phoneNumbers":[{"type":"work","number":"1"}]}""");

        user!["jobTitle"]!.GetValue<string>().Should().Be("Analyst");
        user["department"]!.GetValue<string>().Should().Be("Sales");
        user["phoneNumbers"]!.AsArray().Should().ContainSingle();
        user["phoneNumbers"]![0]!["id"]!.GetValue<string>().Should().NotBe(before);
    }

    [Fact]
    public async Task Staged_is_for_new_users_only_and_activation_for_staged_ones()
    {
        var (_, user) = await api.SendAsync("POST", "systemusers", """{"username":"ann","email":"ann@fjordlys.example","state":"STAGED"}""");
        var path = $"systemusers/{user!["_id"]}";

        (await api.SendAsync("POST", path + "/state/activate", """{"email":false}""")).Status.Should().Be(HttpStatusCode.OK);
        JumpCloud.Mails.Should().BeEmpty();
        (await api.SendAsync("POST", path + "/state/activate", "{}")).Status.Should().Be(HttpStatusCode.Conflict);
        (await api.SendAsync("PUT", path, """{"state":"STAGED"}""")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await api.SendAsync("PUT", path, """{"state":"SUSPENDED","suspended":false}""")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await api.SendAsync("POST", path + "/state/suspend", "{}")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await api.SendAsync("POST", path + "/state/suspend")).Status.Should().Be(HttpStatusCode.OK);
        JumpCloud.FindUser("ann")!["suspended"]!.GetValue<bool>().Should().BeTrue();
        (await api.SendAsync("POST", path + "/reactivate")).Status.Should().Be(HttpStatusCode.OK);
        JumpCloud.FindUser("ann")!["state"]!.GetValue<string>().Should().Be("SUSPENDED");
        JumpCloud.Mails.Should().ContainSingle(mail => mail.Reason == "reactivation");
    }

    [Theory]
    [InlineData("""{"username":"ANN","email":"new@fjordlys.example"}""")]
    [InlineData("""{"username":"new","email":"Ann@Fjordlys.example"}""")]
    [InlineData("""{"username":"new","email":"new@fjordlys.example","employeeIdentifier":"e-1"}""")]
    [InlineData("""{"username":"new","email":"elsewhere@fjordlys.example"}""")]
    public async Task What_must_be_unique_is_refused_whatever_its_case(string json)
    {
        JumpCloud.AddUser(new JsonObject { ["username"] = "ann", ["email"] = "ann@fjordlys.example", ["employeeIdentifier"] = "E-1" });
        JumpCloud.TakeEmailElsewhere("elsewhere@fjordlys.example");

        (await api.SendAsync("POST", "systemusers", json)).Status.Should().Be(HttpStatusCode.Conflict);
        JumpCloud.DuplicateStatus = 400;
        (await api.SendAsync("POST", "systemusers", json)).Status.Should().Be(HttpStatusCode.BadRequest);
        JumpCloud.Users.Should().ContainSingle();
    }

    [Fact]
    public async Task Unknown_property_names_and_secrets_are_noticed()
    {
        await api.SendAsync("POST", "systemusers", """{"username":"ann","email":"ann@fjordlys.example","firstName":"Ann","password":"S3cret!"}""");

        JumpCloud.Violations.Should().ContainSingle().Which.Should().Contain("firstName");
        JumpCloud.Requests.Should().ContainSingle().Which.Body.Should().NotContain("S3cret").And.Contain("***");
        JumpCloud.Requests[0].IsWrite.Should().BeTrue();
    }

    [Fact]
    public async Task A_scheduled_activation_happens_when_its_time_comes()
    {
        var id = JumpCloud.AddUser(new JsonObject { ["username"] = "ann", ["email"] = "ann@fjordlys.example", ["state"] = "STAGED" });
        var (status, jobs) = await api.SendAsync("POST", "v2/bulk/userstates", $$"""{"user_ids":["{{id}}"],"state":"ACTIVATED","start_date":"2026-12-01T05:00:00.000Z"}""");

        status.Should().Be(HttpStatusCode.Created);
        jobs![0]!["scheduledDate"]!.GetValue<string>().Should().Be("2026-12-01T05:00:00.000Z");
        (await api.SendAsync("GET", $"v2/bulk/userstates?userid={id}")).Body!.AsArray().Should().ContainSingle();
        JumpCloud.FindUser(id)!["state"]!.GetValue<string>().Should().Be("STAGED");
        clock.Advance(TimeSpan.FromDays(8));
        JumpCloud.FindUser(id)!["state"]!.GetValue<string>().Should().Be("ACTIVATED");
        (await api.SendAsync("GET", $"v2/bulk/userstates/eventlist/next?users={id}")).Body!["events_count"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task A_read_only_key_may_search_but_not_write()
    {
        JumpCloud.Role = "Read Only";

        (await api.SendAsync("POST", "search/systemusers", "{}")).Status.Should().Be(HttpStatusCode.OK);
        (await api.SendAsync("POST", "systemusers", """{"username":"ann","email":"ann@fjordlys.example"}""")).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Faults_strike_where_and_when_the_script_says()
    {
        const string ann = """{"username":"ann","email":"ann@fjordlys.example"}""";
        JumpCloud.Faults.On("POST", "/api/systemusers", SimulatedFault.ResetAfter);
        JumpCloud.Faults.On("GET", "/api/systemusers*", SimulatedFault.Status(503, retryAfter: 1), nth: 2, count: 2);

        await FluentActions.Awaiting(() => api.SendAsync("POST", "systemusers", ann)).Should().ThrowAsync<HttpRequestException>();
        JumpCloud.FindUser("ann").Should().NotBeNull();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            statuses.Add((await api.SendAsync("GET", "systemusers")).Status);
        }

        statuses.Should().Equal(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        JumpCloud.Faults.Add(request => request.Method == "GET" ? SimulatedFault.TruncatedBody : null);
        await FluentActions.Awaiting(() => api.SendAsync("GET", "systemusers")).Should().ThrowAsync<HttpRequestException>();
    }
}
