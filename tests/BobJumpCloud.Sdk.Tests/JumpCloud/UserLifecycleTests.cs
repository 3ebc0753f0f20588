using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class UserLifecycleTests : IDisposable
{
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    public static TheoryData<ActivationEmail, string> Mails => new()
    {
        { default, """{"email":false}""" },
        { ActivationEmail.None, """{"email":false}""" },
        { ActivationEmail.Send, """{"email":true}""" },
        { ActivationEmail.To("ann@home.test"), """{"email":"ann@home.test"}""" },
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Activation_says_explicitly_whether_to_mail(ActivationEmail email, string body)
    {
        _jumpCloud.Answer(HttpStatusCode.OK, "\"OK", "text/plain");

        await _jumpCloud.Client.Users.ActivateAsync("66d0", email);

        _jumpCloud.Last.Method.Should().Be(HttpMethod.Post);
        _jumpCloud.Last.Path.Should().Be("/api/systemusers/66d0/state/activate");
        _jumpCloud.Last.Body.Should().Be(body);
        email.ToString().Should().NotContain("@");
    }

    [Fact]
    public async Task Suspending_and_its_end_are_one_put_each()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0"));

        await _jumpCloud.Client.Users.SuspendAsync("66d0");
        _jumpCloud.Last.Body.Should().Be("""{"state":"SUSPENDED","suspended":true}""");
        await _jumpCloud.Client.Users.UnsuspendAsync("66d0");
        _jumpCloud.Last.Body.Should().Be("""{"state":"ACTIVATED","suspended":false}""");

        _jumpCloud.Sent.Should().HaveCount(2).And.OnlyContain(r => r.Method == HttpMethod.Put && r.Path == "/api/systemusers/66d0");
    }

    [Fact]
    public async Task The_reactivation_mail_has_no_body()
    {
        _jumpCloud.Answer("\"OK\"");

        await _jumpCloud.Client.Users.SendReactivationEmailAsync("66d0");

        _jumpCloud.Last.Method.Should().Be(HttpMethod.Post);
        _jumpCloud.Last.Path.Should().Be("/api/systemusers/66d0/reactivate");
        _jumpCloud.Last.Body.Should().BeNull();
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task Deleting_ends_with_the_user_gone(HttpStatusCode status)
    {
        _jumpCloud.Answer(status, FakeJumpCloud.User("66d0"));

        await _jumpCloud.Client.Users.DeleteAsync("66d0");

        _jumpCloud.Last.Method.Should().Be(HttpMethod.Delete);
    }

    [Fact]
    public async Task Deleting_somebody_who_still_manages_others_is_refused()
    {
        _jumpCloud.Answer(HttpStatusCode.Conflict);

        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.DeleteAsync("66d0")).Should().ThrowAsync<JumpCloudException>();
    }
}
