using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class UserStatesTests : IDisposable
{
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Fact]
    public async Task An_activation_is_scheduled_in_utc_with_the_mail_spelled_out()
    {
        _jumpCloud.Answer(HttpStatusCode.Created, """[{"scheduledJobId":"j1","scheduledDate":"2026-10-01T05:00:00.000Z","state":"ACTIVATED","systemUserId":"66d0"}]""");

        ScheduledStateChange job = await _jumpCloud.Client.UserStates.ScheduleAsync("66d0", JumpCloudUserState.Activated, new DateTimeOffset(2026, 10, 1, 7, 0, 0, TimeSpan.FromHours(2)));

        job.JobId.Should().Be("j1");
        job.At.Should().Be(new DateTimeOffset(2026, 10, 1, 5, 0, 0, TimeSpan.Zero));
        _jumpCloud.Last.Path.Should().Be("/api/v2/bulk/userstates");
        _jumpCloud.Last.Body.Should().Be("""{"user_ids":["66d0"],"state":"ACTIVATED","start_date":"2026-10-01T05:00:00.000Z","send_activation_emails":false}""");
    }

    [Fact]
    public async Task A_suspension_has_no_mail_flag()
    {
        _jumpCloud.Answer(HttpStatusCode.Created, """[{"scheduledJobId":"j1","state":"SUSPENDED","systemUserId":"66d0"}]""");

        await _jumpCloud.Client.UserStates.ScheduleAsync("66d0", JumpCloudUserState.Suspended, DateTimeOffset.UnixEpoch);

        _jumpCloud.Last.Body.Should().NotContain("email");
        await FluentActions.Awaiting(() => _jumpCloud.Client.UserStates.ScheduleAsync("66d0", JumpCloudUserState.Suspended, default, sendActivationEmail: true)).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => _jumpCloud.Client.UserStates.ScheduleAsync("66d0", JumpCloudUserState.Staged, default)).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Scheduled_changes_are_listed_until_a_page_is_not_full()
    {
        _jumpCloud.Answer(r => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("[" + string.Join(',', Enumerable.Range(r.Skip, r.Skip == 0 ? 100 : 3).Select(i => $$"""{"scheduledJobId":"j{{i}}","systemUserId":"66d0","state":"ACTIVATED"}""")) + "]"),
        });

        List<ScheduledStateChange> jobs = [];
        await foreach (ScheduledStateChange job in _jumpCloud.Client.UserStates.ListAsync("66d0"))
        {
            jobs.Add(job);
        }

        jobs.Should().HaveCount(103);
        _jumpCloud.Sent.Should().HaveCount(2).And.OnlyContain(r => r.Query("userid") == "66d0" && r.Query("limit") == "100");
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_scheduled_change_is_taken_back(HttpStatusCode status)
    {
        _jumpCloud.Answer(status);

        await _jumpCloud.Client.UserStates.DeleteAsync("j1");

        _jumpCloud.Last.Method.Should().Be(HttpMethod.Delete);
        _jumpCloud.Last.Path.Should().Be("/api/v2/bulk/userstates/j1");
    }
}
