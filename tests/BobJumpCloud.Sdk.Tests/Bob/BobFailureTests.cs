using System.Net;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;
using static BobJumpCloud.Sdk.Tests.Bob.BobTestBench;

namespace BobJumpCloud.Sdk.Tests.Bob;

public sealed class BobFailureTests
{
    [Fact]
    public async Task A_refused_credential_is_not_tried_again()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.Unauthorized, """{"key":"tokenNotMatch","error":"no"}"""));

        BobException e = await FailureOf(bench);

        bench.Sent.Should().HaveCount(1);
        e.VendorCode.Should().Be("tokenNotMatch");
        e.IsTransient.Should().BeFalse();
        e.Message.Should().Be("Bob answered 401 to POST /people/search: the credential was not accepted. It said: \"no\". " + e.Remedy);
        e.Remedy.Should().Contain("ServiceUserId and Token");
        e.ToString().Should().NotContain(Token);
    }

    [Theory]
    [InlineData("""{"key":"k","error":"Unknown field"}""", "k", "Unknown field")]
    [InlineData("""{"errorMessage":"No permissions to do it"}""", null, "No permissions to do it")]
    [InlineData("""{"errors":{"work.title":{"error":"INVALID","message":"is wrong"}}}""", null, "work.title: is wrong")]
    [InlineData("""{"error":"ann.lee+x@acme.test is unknown"}""", null, "*** is unknown")]
    [InlineData("[1]", null, null)]
    [InlineData("", null, null)]
    public async Task Error_bodies_of_all_shapes_are_read(string body, string? key, string? message)
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.BadRequest, body));

        BobException e = await FailureOf(bench);

        e.VendorCode.Should().Be(key);
        e.VendorMessage.Should().Be(message);
        e.Message.Should().NotContain("@");
    }

    [Fact]
    public async Task Too_many_requests_wait_for_the_reset_and_a_second()
    {
        using BobTestBench bench = new();
        string reset = bench.Clock.GetUtcNow().AddSeconds(30).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        DateTimeOffset start = bench.Clock.GetUtcNow();
        DateTimeOffset second = default;
        bench.Answer(
            () => Reply(HttpStatusCode.TooManyRequests, "", "application/json", ("X-RateLimit-Reset", reset)),
            () =>
            {
                second = bench.Clock.GetUtcNow();
                return Reply(HttpStatusCode.OK, BobAnswers.Employees(BobAnswers.Tomek));
            });

        (await bench.SearchAsync(BobFields.Root.Email)).Should().HaveCount(1);

        (second - start).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(31)).And.BeLessThan(TimeSpan.FromSeconds(40));
    }

    [Theory]
    [InlineData("7", "1772442030", 7)]
    [InlineData(null, "1772442030", 31)]
    [InlineData(null, "1", 1)]
    [InlineData(null, "soon", null)]
    [InlineData(null, null, null)]
    public void The_wait_is_Retry_After_or_else_the_reset_time(string? retryAfter, string? reset, int? seconds)
    {
        var protocol = new BobProtocol(new BobCredential("s", "t"), new FirewallPause());
        using HttpResponseMessage response = Reply(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", reset);

        TimeSpan? delay = protocol.DelayAskedBy(response, DateTimeOffset.FromUnixTimeSeconds(1772442000));

        delay.Should().Be(seconds is { } s ? TimeSpan.FromSeconds(s) : null);
    }

    [Fact]
    public async Task A_server_error_is_tried_again()
    {
        using BobTestBench bench = new BobTestBench().Answer(
            () => Reply(HttpStatusCode.InternalServerError), () => Reply(HttpStatusCode.BadGateway, "<html/>", "text/html"), () => Reply(HttpStatusCode.OK, BobAnswers.Employees(BobAnswers.Tomek)));

        (await bench.SearchAsync(BobFields.Root.Email)).Should().HaveCount(1);

        bench.Sent.Should().HaveCount(3);
        bench.Sent.Select(s => s.Body).Distinct().Should().HaveCount(1);
    }

    [Fact]
    public async Task A_time_out_of_the_callers_own_HttpClient_is_a_failure_like_any_other()
    {
        using var http = new HttpClient(new SilentHandler()) { Timeout = TimeSpan.FromMilliseconds(1) };
        using var bob = new BobClient(http, new BobCredential("s", "t"), new BobClientOptions { TimeProvider = new ImpatientClock(DateTimeOffset.UnixEpoch) });

        Func<Task> reading = () => bob.Fields.ListAsync();

        (await reading.Should().ThrowAsync<BobException>()).Which.IsTransient.Should().BeTrue();
    }

    [Fact]
    public async Task A_log_in_page_is_no_answer()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.OK, "<html>ann@example.com</html>", "text/html"));

        BobException e = await FailureOf(bench);

        e.IsTransient.Should().BeTrue();
        e.Remedy.Should().Contain("base address");
        e.ToString().Should().NotContain("ann@example.com");
    }

    [Fact]
    public async Task A_redirect_is_no_answer()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.Found));

        (await FailureOf(bench)).Remedy.Should().Contain("base address");
    }

    [Fact]
    public async Task A_broken_off_answer_yields_who_came_and_then_fails_without_asking_again()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson("""{"employees":[{"id":"1"},{"id":"2","email":"ann@exam""");
        var seen = new List<string>();
        Func<Task> reading = async () =>
        {
            await foreach (Employee e in bench.Client.People.SearchAsync(new PeopleSearch { Fields = [BobFields.Root.Email] }))
            {
                seen.Add(e.Id.Value);
            }
        };

        BobException e = (await reading.Should().ThrowAsync<BobException>()).Which;

        seen.Should().Equal("1");
        bench.Sent.Should().HaveCount(1);
        e.IsTransient.Should().BeTrue();
        e.Status.Should().Be(HttpStatusCode.OK);
        e.ToString().Should().NotContain("ann@");
    }

    [Fact]
    public async Task A_person_without_an_id_fails_the_listing_with_the_likely_reason()
    {
        using BobTestBench bench = new BobTestBench().AnswerJson("""{"employees":[{"email":"ann@example.com"}]}""");

        BobException e = await FailureOf(bench);

        e.IsTransient.Should().BeFalse();
        e.Remedy.Should().Contain("permission group");
    }

    [Fact]
    public async Task After_a_firewall_page_nothing_is_sent_for_five_minutes()
    {
        using BobTestBench bench = new BobTestBench().Answer(
            () => Reply(HttpStatusCode.Forbidden, "<html>blocked</html>", "text/html"), () => Reply(HttpStatusCode.OK, BobAnswers.Employees()));

        (await FailureOf(bench)).RetryAfter.Should().Be(TimeSpan.FromMinutes(5));
        bench.Clock.Advance(TimeSpan.FromMinutes(4));
        (await FailureOf(bench)).RetryAfter.Should().Be(TimeSpan.FromMinutes(1));
        bench.Sent.Should().HaveCount(1);

        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        (await bench.SearchAsync(BobFields.Root.Email)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_missing_right_pauses_nothing()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.Forbidden, """{"key":"x","error":"y"}"""));

        (await FailureOf(bench)).Remedy.Should().Contain("permission group");
        await FailureOf(bench);

        bench.Sent.Should().HaveCount(2);
    }

    [Fact]
    public async Task Addresses_stay_out_of_failures()
    {
        using BobTestBench bench = new BobTestBench().Answer(() => Reply(HttpStatusCode.BadRequest, """{"error":"bad: ann.lee@acme.test!"}"""));

        Func<Task> reading = () => bench.Client.People.GetByEmailAsync("ann.lee@acme.test", []);

        (await reading.Should().ThrowAsync<BobException>()).Which.ToString().Should().NotContain("acme.test");
    }

    private static async Task<BobException> FailureOf(BobTestBench bench) =>
        (await FluentActions.Awaiting(() => bench.SearchAsync(BobFields.Root.Email)).Should().ThrowAsync<BobException>()).Which;

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException("It never answers.");
        }
    }
}
