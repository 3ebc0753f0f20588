using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class RepetitionTests : IDisposable
{
    private static readonly UserPatch NewUser = new() { Username = "ann", Email = "ann@acme.test" };
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task A_creation_is_not_repeated_when_it_may_have_happened(HttpStatusCode status)
    {
        _jumpCloud.Answer(status);

        var failure = await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.CreateAsync(NewUser));

        failure.IsOutcomeUnknown.Should().BeTrue();
        failure.IsTransient.Should().BeTrue();
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_creation_is_not_repeated_after_a_broken_connection()
    {
        _jumpCloud.BreakConnection();

        (await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.CreateAsync(NewUser))).IsOutcomeUnknown.Should().BeTrue();
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_creation_whose_answer_breaks_off_has_an_unknown_outcome()
    {
        _jumpCloud.Answer("""{"_id":"66d0","ema""");

        (await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.CreateAsync(NewUser))).IsOutcomeUnknown.Should().BeTrue();
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_creation_is_repeated_when_there_was_no_connection()
    {
        _jumpCloud.RefuseConnection().Answer(FakeJumpCloud.User("66d0"));

        (await _jumpCloud.Client.Users.CreateAsync(NewUser)).Id.Should().Be("66d0");
        _jumpCloud.Sent.Should().HaveCount(2);
    }

    [Fact]
    public async Task Everything_is_repeated_after_429_when_the_time_asked_for_is_over()
    {
        _jumpCloud
            .Answer(_ => new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", "7" } } })
            .Answer(FakeJumpCloud.User("66d0"));
        DateTimeOffset start = _jumpCloud.Time.GetUtcNow();

        await _jumpCloud.Client.Users.CreateAsync(NewUser);

        _jumpCloud.Sent.Should().HaveCount(2);
        (_jumpCloud.Time.GetUtcNow() - start).Should().BeCloseTo(TimeSpan.FromSeconds(7), TimeSpan.FromMilliseconds(50));
        _jumpCloud.Sent.Select(r => r.Body).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task A_change_is_repeated_after_502_and_gives_up_after_five_attempts()
    {
        _jumpCloud.Answer(HttpStatusCode.BadGateway).Answer(FakeJumpCloud.User("66d0"));
        await _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch { JobTitle = "QA" });
        _jumpCloud.Sent.Should().HaveCount(2);

        using var down = new FakeJumpCloud();
        down.Answer(HttpStatusCode.BadGateway);
        var failure = await Assert.ThrowsAsync<JumpCloudException>(() => down.Client.Users.SuspendAsync("66d0"));
        down.Sent.Should().HaveCount(5);
        failure.Status.Should().Be(HttpStatusCode.BadGateway);
        failure.PathTemplate.Should().Be("/systemusers/{id}");
    }

    [Fact]
    public async Task Mails_are_not_repeated_when_they_may_have_been_sent()
    {
        _jumpCloud.Answer(HttpStatusCode.BadGateway);

        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.ActivateAsync("66d0", ActivationEmail.Send)).Should().ThrowAsync<JumpCloudException>();
        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.SendReactivationEmailAsync("66d0")).Should().ThrowAsync<JumpCloudException>();
        await FluentActions.Awaiting(() => _jumpCloud.Client.UserStates.ScheduleAsync("66d0", JumpCloudUserState.Activated, default)).Should().ThrowAsync<JumpCloudException>();
        _jumpCloud.Sent.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_key_replaced_while_running_is_used_from_the_next_attempt_on()
    {
        _jumpCloud
            .Answer(_ =>
            {
                _jumpCloud.Credential.Update("jca_NEW");
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            })
            .Answer(FakeJumpCloud.User("66d0"));

        await _jumpCloud.Client.Users.GetAsync("66d0");

        _jumpCloud.Sent.Select(r => r.Headers["x-api-key"]).Should().Equal(FakeJumpCloud.Key, "jca_NEW");
    }
}
