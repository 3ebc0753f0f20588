namespace BobJumpCloud.JumpCloud;

public sealed class JumpCloudClientTests
{
    [Fact]
    public void Redirects_stay_off()
    {
        using SocketsHttpHandler handler = new();
        ClientHandler.Configure(handler);
        handler.AllowAutoRedirect.Should().BeFalse();
    }

    [Fact]
    public void Options_have_the_documented_defaults()
    {
        var options = new JumpCloudClientOptions();

        options.BaseAddress.Should().Be("https://console.jumpcloud.com/api/");
        options.AttemptTimeout.Should().Be(TimeSpan.FromSeconds(30));
        options.TotalTimeout.Should().Be(TimeSpan.FromMinutes(5));
        JumpCloudClientOptions.Europe.Should().Be("https://console.eu.jumpcloud.com/api/");
        JumpCloudClientOptions.India.Should().Be("https://console.in.jumpcloud.com/api/");
    }

    [Fact]
    public void A_credential_is_never_printed() => new JumpCloudCredential("jca_x", "org").ToString().Should().Be("***");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("jca_a\r\nb")]
    [InlineData("jca_ä")]
    public void A_key_that_no_header_can_carry_is_refused_without_quoting_it(string key)
    {
        FluentActions.Invoking(() => new JumpCloudCredential(key)).Should().Throw<ArgumentException>().Which.Message.Should().NotContain("jca_");
        FluentActions.Invoking(() => new JumpCloudCredential("ok").Update(key)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("https://console.eu.jumpcloud.com/api")]
    [InlineData("https://console.eu.jumpcloud.com/api/")]
    public async Task Key_and_organization_go_with_every_request_except_to_the_organizations(string baseAddress)
    {
        using var jumpCloud = new FakeJumpCloud("6523", new Uri(baseAddress));
        jumpCloud.Answer("""{"_id":"1"}""");

        await jumpCloud.Client.Users.GetAsync("1");
        jumpCloud.Last.Address.Should().Be("https://console.eu.jumpcloud.com/api/systemusers/1");
        jumpCloud.Last.Headers["x-api-key"].Should().Be(FakeJumpCloud.Key);
        jumpCloud.Last.Headers["x-org-id"].Should().Be("6523");
        jumpCloud.Last.Headers["Accept"].Should().Be("application/json");

        await jumpCloud.Client.Organizations.GetAsync("6523");
        jumpCloud.Last.Headers.Should().ContainKey("x-api-key").And.NotContainKey("x-org-id");
    }

    [Fact]
    public async Task Without_an_organization_no_header_is_sent()
    {
        using var jumpCloud = new FakeJumpCloud();
        jumpCloud.Answer("""{"_id":"1"}""");

        await jumpCloud.Client.Users.GetAsync("1");

        jumpCloud.Last.Headers.Should().NotContainKey("x-org-id");
    }

    [Fact]
    public void Clients_can_be_derived_from()
    {
        var users = new NoUsers();
        new Derived(users).Users.Should().BeSameAs(users);
    }

    [Fact]
    public async Task Cancelling_ends_a_call()
    {
        using var jumpCloud = new FakeJumpCloud();
        jumpCloud.Answer("{}");

        await FluentActions.Awaiting(() => jumpCloud.Client.Users.GetAsync("1", new CancellationToken(canceled: true))).Should().ThrowAsync<OperationCanceledException>();
    }

    private sealed class NoUsers : UsersClient;

    private sealed class Derived(UsersClient users) : JumpCloudClient
    {
        public override UsersClient Users => users;
    }
}
