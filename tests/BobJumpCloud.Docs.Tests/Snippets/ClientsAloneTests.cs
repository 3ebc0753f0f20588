using System.Globalization;
using BobJumpCloud.Bob;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class ClientsAloneTests
{
    [Fact]
    public void The_clients_need_a_credential_and_nothing_else()
    {
        string token = "token", apiKey = "key";

        // snippet: clients
        using var bob = new BobClient(new BobCredential("SERVICE-1042", token));
        var jumpCloud = new JumpCloudClient(new JumpCloudCredential(apiKey));
        // end-snippet

        bob.People.Should().NotBeNull();
        jumpCloud.Users.Should().NotBeNull();
    }

    [Fact]
    public async Task The_clients_read_and_write()
    {
        await using SimulatedServices services = await AcmeServices.StartAsync();
        using var bob = new BobClient(new BobCredential(services.Bob.ServiceUserId, services.Bob.Token), new BobClientOptions { BaseAddress = services.Bob.BaseAddress });
        var jumpCloud = new JumpCloudClient(new JumpCloudCredential(services.JumpCloud.ApiKey), new JumpCloudClientOptions { BaseAddress = services.JumpCloud.BaseAddress });
        services.JumpCloud.SetUser("cday", new() { ["jobTitle"] = "Analyst" });
        var output = new StringWriter(CultureInfo.InvariantCulture);
        CancellationToken cancellationToken = CancellationToken.None;

        // snippet: clients-use
        var search = new PeopleSearch { Fields = [BobFields.Root.Email, BobFields.Work.StartDate], ShowInactive = true };
        await foreach (Employee e in bob.People.SearchAsync(search, cancellationToken))
        {
            output.WriteLine($"{e.Id} {e.Get(BobFields.Work.StartDate):yyyy-MM-dd}");    // a DateOnly?
        }

        if (await jumpCloud.Users.FindByEmailAsync("cy.day@acme.test", cancellationToken) is { } user)
        {
            var patch = new UserPatch { Department = "IT", JobTitle = null };            // null clears, what is not named stays
            await jumpCloud.Users.UpdateAsync(user.Id, patch, cancellationToken);
        }
        // end-snippet

        output.ToString().ReplaceLineEndings("\n").Split('\n').Should().Contain("42 2020-01-01").And.HaveCount(4);
        var cy = services.JumpCloud.FindUser("cday")!;
        cy["department"]!.GetValue<string>().Should().Be("IT");
        cy["firstname"]!.GetValue<string>().Should().Be("Cy");
        (cy["jobTitle"]?.GetValue<string>() ?? "").Should().BeEmpty();
    }

    [Fact]
    public async Task A_host_can_have_the_clients_alone()
    {
        await using SimulatedServices simulated = await AcmeServices.StartAsync();
        IServiceCollection services = new ServiceCollection();
        string token = simulated.Bob.Token, apiKey = simulated.JumpCloud.ApiKey;

        // snippet: clients-host
        services.AddBobClient("hr", o => (o.ServiceUserId, o.Token) = ("SERVICE-1042", token));
        services.AddJumpCloudClient("it", o => o.ApiKey = apiKey);
        // end-snippet

        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredKeyedService<BobClient>("hr").Should().BeSameAs(provider.GetRequiredService<BobClient>());
        provider.GetRequiredKeyedService<JumpCloudClient>("it").Should().BeSameAs(provider.GetRequiredService<JumpCloudClient>());
    }
}
