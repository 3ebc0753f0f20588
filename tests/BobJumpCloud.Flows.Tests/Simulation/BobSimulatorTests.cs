using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Simulation;

public sealed class BobSimulatorTests : IAsyncLifetime, IDisposable
{
    private const string Ann = "3401112223334445556";
    private const string Tom = "3401112223334446667";

    private readonly StoppedClock clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly HttpClient http = new();
    private SimulatedServices services = null!;

    private BobSimulator Bob => services.Bob;

    public async Task InitializeAsync()
    {
        services = await SimulatedServices.StartAsync(new SimulationOptions { TimeProvider = clock });
        http.BaseAddress = Bob.BaseAddress;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "U0VSVklDRS0xMDQyOmV4YW1wbGUtdG9rZW4=");
        Bob.SetListItem("title", JsonValue.Create("261454635"), "Platform Engineer");
        Bob.SetListItem("site", JsonValue.Create(2510068), "London");
        Bob.Add(
            new SimulatedEmployee(Ann) { ["root.email"] = "ann@fjordlys.example", ["root.firstName"] = "Ann", ["root.surname"] = "Lee", ["work.title"] = "261454635", ["work.siteId"] = 2510068, ["work.startDate"] = "2023-04-03", ["work.isManager"] = true, ["internal.status"] = "Active" },
            new SimulatedEmployee(Tom) { ["root.email"] = "tom@fjordlys.example", ["root.firstName"] = "Tom", ["work.manager"] = Ann, ["internal.status"] = "Inactive" });
    }

    public async Task DisposeAsync() => await services.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_wrong_token_does_not_match_and_many_of_them_close_the_firewall()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "eDp5");
        for (var i = 0; i < 50; i++)
        {
            var (status, body, _) = await PostAsync("people/search", "{}");
            status.Should().Be(HttpStatusCode.Unauthorized);
            body!["key"]!.GetValue<string>().Should().Be("tokenNotMatch");
        }

        (await PostAsync("people/search", "{}")).Status.Should().Be(HttpStatusCode.Forbidden);
        clock.Advance(TimeSpan.FromMinutes(5));
        (await PostAsync("people/search", "{}")).Status.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_employee_comes_flat_nested_and_human()
    {
        var ann = (await SearchAsync("""{"fields":["root.id","root.email","root.secondName","work.title","work.siteId","work.site","work.startDate","work.isManager","work.workPhone"],"humanReadable":"APPEND"}"""))[0]!;

        ann["/root/id"]!["value"]!.GetValue<string>().Should().Be(Ann);
        ann["/work/siteId"]!["value"]!.GetValue<int>().Should().Be(2510068);
        ann.AsObject().ContainsKey("/work/workPhone").Should().BeFalse();
        ann["work"]!.AsObject().Should().ContainKey("workPhone");
        ann["work"]!["title"]!.GetValue<string>().Should().Be("261454635");
        ann.AsObject().Should().ContainKey("secondName");
        ann["humanReadable"]!.ToJsonString().Should().Be(
            $$$"""{"email":"ann@fjordlys.example","id":"{{{Ann}}}","work":{"isManager":"Yes","site":"London","siteId":"London","startDate":"03/04/2023","title":"Platform Engineer"}}""");
    }

    [Fact]
    public async Task Fields_that_may_not_be_read_are_missing_without_an_error()
    {
        Bob.DenyCategory("lifecycle");
        Bob.DenyField("work.title");

        var ann = (await SearchAsync("""{"fields":["root.id","work.title","work.siteId","internal.status","no.such"],"humanReadable":"APPEND"}"""))[0]!;

        ann.ToJsonString().Should().NotContainAny("title", "status", "such");
    }

    [Fact]
    public async Task Inactive_people_come_on_demand_and_people_outside_the_audience_never()
    {
        (await SearchAsync("{}")).Should().ContainSingle();
        var everybody = await SearchAsync("""{"showInactive":true,"fields":["root.id","work.reportsTo"]}""");
        everybody.Should().HaveCount(2);
        everybody[1]!["work"]!["reportsTo"]!["displayName"]!.GetValue<string>().Should().Be("Ann Lee");
        (await PostAsync($"people/{Tom}", """{"fields":["root.email"]}""")).Body!["email"]!.GetValue<string>().Should().Be("tom@fjordlys.example");
        Bob.Audience = person => person.Id == Ann;
        (await SearchAsync("""{"showInactive":true}""")).Should().ContainSingle();
        (await PostAsync("people/tom%40fjordlys.example", "{}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("""{"filters":[]}""", 400)]
    [InlineData("""{"filters":[{"fieldPath":"root.id","operator":"equals","values":[]}]}""", 400)]
    [InlineData("""{"filters":[{"fieldPath":"work.title","operator":"equals","values":["x"]}]}""", 400)]
    [InlineData("""{"filters":[{"fieldPath":"root.email","operator":"equals","values":["ANN@fjordlys.example"]}]}""", 200)]
    public async Task Only_one_filter_by_id_or_email_is_allowed(string body, int status) => ((int)(await PostAsync("people/search", body)).Status).Should().Be(status);

    [Fact]
    public async Task The_fifty_first_search_in_a_minute_is_refused()
    {
        for (var i = 0; i < 50; i++)
        {
            (await PostAsync("people/search", "{}")).Status.Should().Be(HttpStatusCode.OK);
        }

        var (status, _, headers) = await PostAsync("people/search", "{}");
        status.Should().Be(HttpStatusCode.TooManyRequests);
        headers.GetValues("X-RateLimit-Reset").Should().Equal(clock.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
        clock.Advance(TimeSpan.FromMinutes(1));
        (await PostAsync("people/search", "{}")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_mistyped_path_answers_a_page_and_success()
    {
        using var response = await http.GetAsync(new Uri("peple/search", UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    [Fact]
    public async Task Lists_and_fields_are_described()
    {
        var lists = JsonNode.Parse(await http.GetStringAsync(new Uri("company/named-lists", UriKind.Relative)))!;
        var fields = JsonNode.Parse(await http.GetStringAsync(new Uri("company/people/fields", UriKind.Relative)))!.AsArray();

        lists["site"]!["values"]![0]!["id"]!.GetValue<int>().Should().Be(2510068);
        fields.Single(field => field!["id"]!.GetValue<string>() == "root.email")!["jsonPath"]!.GetValue<string>().Should().Be("email");
        using var unknown = await http.GetAsync(new Uri("company/named-lists/Title", UriKind.Relative));
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<JsonArray> SearchAsync(string body) => (await PostAsync("people/search", body)).Body!["employees"]!.AsArray();

    private async Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseHeaders Headers)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null, response.Headers);
    }
}
