using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Simulation;

public sealed class SimulatedCompanyTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task The_same_seed_gives_the_same_company_and_another_one_another()
    {
        (await PrintAsync(7)).Should().Be(await PrintAsync(7)).And.NotBe(await PrintAsync(8));
    }

    [Fact]
    public async Task Sixty_people_are_in_every_condition()
    {
        await using var services = await SimulatedServices.StartAsync();
        var company = SimulatedCompany.Populate(services, today: Today);

        var phases = services.Bob.Employees.GroupBy(person => person["internal.lifecycleStatus"]!.GetValue<string>()).ToDictionary(group => group.Key, group => group.Count());
        phases.Keys.Should().BeEquivalentTo("employed", "hired", "leave", "gardenLeave", "terminated");
        phases.Values.Sum().Should().Be(60);
        company.LeaversWithAccess.Should().HaveCount(4);
        services.JumpCloud.Users.Count(user => user["state"]!.GetValue<string>() == "ACTIVATED").Should().BeGreaterThan(30);
        var taken = services.Bob.Find(company.UsernameTaken)!["root.email"]!.GetValue<string>();
        services.JumpCloud.FindUser(taken.Split('@')[0])!["email"]!.GetValue<string>().Should().NotBe(taken);
        services.Bob.Find(company.WithoutEmail)!["root.email"].Should().BeNull();
        JsonNode.Parse(services.ToConfigurationJson())!["BobJumpCloud"]!["Connections"]!["default"]!["Bob"]!["BaseAddress"]!.GetValue<string>().Should().Be(services.Bob.BaseAddress.AbsoluteUri);
    }

    private static async Task<string> PrintAsync(int seed)
    {
        await using var services = await SimulatedServices.StartAsync();
        SimulatedCompany.Populate(services, seed, 40, Today);
        using var http = new HttpClient { BaseAddress = services.Bob.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "U0VSVklDRS0xMDQyOmV4YW1wbGUtdG9rZW4=");
        using var content = new StringContent("""{"showInactive":true,"humanReadable":"APPEND"}""");
        using var response = await http.PostAsync(new Uri("people/search", UriKind.Relative), content);
        var users = services.JumpCloud.Users.Select(user => $"{user["username"]} {user["email"]} {user["state"]} {user["jobTitle"]}");
        return await response.Content.ReadAsStringAsync() + string.Join('\n', users);
    }
}
