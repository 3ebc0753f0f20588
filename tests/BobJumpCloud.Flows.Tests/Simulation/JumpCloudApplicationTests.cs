using System.Net;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Flows.Tests.Simulation;

public sealed class JumpCloudApplicationTests
{
    [Fact]
    public async Task An_update_of_an_application_resets_what_it_leaves_out()
    {
        await using var services = await SimulatedServices.StartAsync();
        using var api = new JumpCloudApi(services.JumpCloud);
        var (_, made) = await api.SendAsync("POST", "applications", """{"name":"bob","ssoUrl":"https://sso.example/bob","config":{"acsUrl":{"value":"https://bob.example"}},"displayLabel":"Bob","active":true}""");

        var (_, updated) = await api.SendAsync("PUT", $"applications/{made!["_id"]}", """{"displayLabel":"HR"}""");

        updated!["displayLabel"]!.GetValue<string>().Should().Be("HR");
        updated["active"]!.GetValue<bool>().Should().BeFalse();
        updated["config"]!.AsObject().Should().BeEmpty();
        updated["ssoUrl"]!.GetValue<string>().Should().Be("https://sso.example/bob");
        (await api.SendAsync("GET", $"organizations/{services.JumpCloud.OrganizationId}/applications/{made["_id"]}/metadata.xml")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_group_can_be_given_an_application_once()
    {
        await using var services = await SimulatedServices.StartAsync();
        using var api = new JumpCloudApi(services.JumpCloud);
        var application = (await api.SendAsync("POST", "applications", """{"name":"bob","ssoUrl":"https://sso.example/bob","config":{}}""")).Body!["_id"];
        var (created, group) = await api.SendAsync("POST", "v2/usergroups", """{"name":"Everybody"}""");
        var add = $$"""{"op":"add","type":"user_group","id":"{{group!["id"]}}"}""";

        created.Should().Be(HttpStatusCode.Created);
        (await api.SendAsync("POST", $"v2/applications/{application}/associations", add)).Status.Should().Be(HttpStatusCode.NoContent);
        (await api.SendAsync("POST", $"v2/applications/{application}/associations", add)).Status.Should().Be(HttpStatusCode.Conflict);
        (await api.SendAsync("GET", $"v2/usergroups/{group["id"]}/associations?targets=application")).Body!.AsArray().Should().ContainSingle();
    }
}
