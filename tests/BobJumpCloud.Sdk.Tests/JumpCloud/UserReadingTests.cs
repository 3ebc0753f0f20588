using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class UserReadingTests : IDisposable
{
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Fact]
    public async Task A_user_is_read_by_id()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0", "\"state\":\"STAGED\""));

        JumpCloudUser? user = await _jumpCloud.Client.Users.GetAsync("66d0");

        user!.Id.Should().Be("66d0");
        user.State.Should().Be(JumpCloudUserState.Staged);
        _jumpCloud.Last.Path.Should().Be("/api/systemusers/66d0");
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, """{"message":"Not Found"}""")]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.OK, " \n")]
    [InlineData(HttpStatusCode.OK, "null")]
    public async Task A_user_that_does_not_exist_is_null(HttpStatusCode status, string body)
    {
        _jumpCloud.Answer(status, body);

        (await _jumpCloud.Client.Users.GetAsync("66d0")).Should().BeNull();
    }

    [Fact]
    public async Task An_unknown_organization_does_not_read_as_a_user_that_is_gone()
    {
        _jumpCloud.Answer(HttpStatusCode.NotFound, """{"message":"organization not found"}""");

        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.GetAsync("66d0")).Should().ThrowAsync<JumpCloudException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public async Task An_id_that_would_address_something_else_is_refused_before_anything_is_sent(string id)
    {
        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.DeleteAsync(id)).Should().ThrowAsync<ArgumentException>();
        _jumpCloud.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task Ids_are_escaped()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("x"));

        await _jumpCloud.Client.Users.GetAsync("a/../b?c");

        _jumpCloud.Last.Address.Should().EndWith("/systemusers/a%2F..%2Fb%3Fc");
    }

    [Fact]
    public async Task Search_compares_whole_values_ignoring_case()
    {
        _jumpCloud.Answer(FakeJumpCloud.Page(2, [FakeJumpCloud.User("1", "\"email\":\"joann.lee@acme.test\""), FakeJumpCloud.User("2", "\"email\":\"Ann.Lee@acme.test\"")]));

        (await _jumpCloud.Client.Users.FindByEmailAsync("ann.lee@ACME.test"))!.Id.Should().Be("2");
        (await _jumpCloud.Client.Users.FindByEmailAsync("lee@acme.test")).Should().BeNull();
    }

    [Fact]
    public async Task Search_prefers_the_exact_spelling()
    {
        _jumpCloud.Answer(FakeJumpCloud.Page(2, [FakeJumpCloud.User("1", "\"username\":\"ANN\""), FakeJumpCloud.User("2", "\"username\":\"ann\"")]));

        (await _jumpCloud.Client.Users.FindByUsernameAsync("ann"))!.Id.Should().Be("2");
        (await _jumpCloud.Client.Users.FindByUsernameAsync("Ann"))!.Id.Should().Be("1");
    }

    [Fact]
    public async Task Search_sends_term_field_limit_and_skip_in_the_body_and_goes_on_to_the_next_page()
    {
        _jumpCloud.Answer(r => Json(FakeJumpCloud.Page(101, r.Json.GetProperty("skip").GetInt32() == 0
            ? Enumerable.Range(0, 100).Select(i => FakeJumpCloud.User($"u{i:000}", "\"employeeIdentifier\":\"E-10\""))
            : [FakeJumpCloud.User("z", "\"employeeIdentifier\":\"E-1\"")])));

        (await _jumpCloud.Client.Users.FindByEmployeeIdentifierAsync("e-1"))!.Id.Should().Be("z");

        _jumpCloud.Sent.Should().HaveCount(2);
        _jumpCloud.Last.Method.Should().Be(HttpMethod.Post);
        _jumpCloud.Last.Address.Should().Be(FakeJumpCloud.Origin + "search/systemusers");
        _jumpCloud.Last.Body.Should().Be("""{"searchFilter":{"searchTerm":"e-1","fields":["employeeIdentifier"]},"limit":100,"skip":100,"sort":"_id"}""");
    }

    [Fact]
    public async Task Search_is_a_read_and_repeated_after_a_server_error()
    {
        _jumpCloud.Answer(HttpStatusCode.ServiceUnavailable).BreakConnection().Answer(FakeJumpCloud.Page(0, []));

        (await _jumpCloud.Client.Users.FindByEmailAsync("a@b.test")).Should().BeNull();
        _jumpCloud.Sent.Should().HaveCount(3);
    }

    private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json) };
}
