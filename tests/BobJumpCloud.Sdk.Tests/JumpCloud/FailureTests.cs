using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class FailureTests : IDisposable
{
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Fact]
    public async Task A_redirect_to_the_login_page_means_that_the_key_is_missing()
    {
        _jumpCloud.Answer(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("/login", UriKind.Relative) } });

        JumpCloudException failure = await FailAsync();

        failure.Message.Should().Contain("302").And.Contain("API key");
        failure.IsTransient.Should().BeFalse();
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task A_web_page_with_status_200_is_a_failure()
    {
        _jumpCloud.Answer(HttpStatusCode.OK, "<html>Log in</html>", "text/html");

        JumpCloudException failure = await FailAsync();

        failure.Message.Should().Contain("web page").And.Contain("redirects");
        failure.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task A_refused_key_is_told_in_plain_words_and_not_tried_again()
    {
        _jumpCloud.Answer(HttpStatusCode.Unauthorized, """{"error":"Unauthorized","message":"Unauthorized: api key user not found"}""");

        JumpCloudException failure = await FailAsync();

        failure.VendorCode.Should().Be("Unauthorized");
        failure.VendorMessage.Should().Be("Unauthorized: api key user not found");
        failure.Remedy.Should().Contain("revoked").And.Contain("region");
        failure.Message.Should().NotContain(FakeJumpCloud.Key);
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{"message":"No"}""", null, "No")]
    [InlineData("""{"error":"Bad","message":"No"}""", "Bad", "No")]
    [InlineData("""{"error":"Bad"}""", "Bad", "Bad")]
    [InlineData("""{"code":400,"message":"No","status":"INVALID_ARGUMENT"}""", "INVALID_ARGUMENT", "No")]
    [InlineData("""{"code":400,"message":"Password validation fail","status":"INVALID_ARGUMENT","details":[{"fieldViolationsList":[{"field":"password","description":"specialCharacter"},{"field":"password","description":"passwordHistory"}],"@type":"x"}]}""",
        "INVALID_ARGUMENT", "Password validation fail (password: specialCharacter, password: passwordHistory)")]
    [InlineData("<html>", null, null)]
    [InlineData("", null, null)]
    [InlineData("[1]", null, null)]
    [InlineData("""{"message":{"x":1},"details":7}""", null, null)]
    public async Task Error_bodies_of_all_shapes_are_read(string body, string? code, string? message)
    {
        _jumpCloud.Answer(HttpStatusCode.BadRequest, body);

        JumpCloudException failure = await FailAsync();

        failure.VendorCode.Should().Be(code);
        failure.VendorMessage.Should().Be(message);
    }

    [Theory]
    [InlineData(HttpStatusCode.Conflict, "", true)]
    [InlineData(HttpStatusCode.Conflict, "User already exists", true)]
    [InlineData(HttpStatusCode.BadRequest, "User already exists", true)]
    [InlineData(HttpStatusCode.BadRequest, "Email is IN USE", true)]
    [InlineData(HttpStatusCode.BadRequest, "E11000 key error", true)]
    [InlineData(HttpStatusCode.BadRequest, "Duplicate username", true)]
    [InlineData(HttpStatusCode.BadRequest, "Invalid username", false)]
    [InlineData(HttpStatusCode.BadRequest, "", false)]
    [InlineData(HttpStatusCode.Forbidden, "already", false)]
    public async Task Conflicts_are_known_by_status_or_words(HttpStatusCode status, string message, bool conflict)
    {
        _jumpCloud.Answer(status, $$"""{"message":"{{message}}"}""");

        (await FailAsync()).IsConflict.Should().Be(conflict);
    }

    [Theory]
    [InlineData("E11000 duplicate key error collection: users index: email_1 dup key: { email: 'ann.lee@acme.test' }")]
    [InlineData("ann.lee@acme.test is already in use")]
    [InlineData("User <ann.lee@acme.test> exists")]
    [InlineData("Cast to ObjectId failed for value 'ann.lee' at path manager")]
    [InlineData("key jca_SECRETKEY is wrong")]
    public async Task Neither_addresses_nor_values_nor_the_key_get_into_the_message(string text)
    {
        _jumpCloud.Answer(HttpStatusCode.BadRequest, $$"""{"message":"{{text}}"}""");

        JumpCloudException failure = await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.FindByEmailAsync("ann.lee@acme.test"));

        failure.ToString().Should().NotContain("ann.lee").And.NotContain("SECRETKEY");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(418)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Every_status_has_a_remedy_and_says_whether_to_try_again(int status)
    {
        _jumpCloud.Answer((HttpStatusCode)status, """{"message":"It said so"}""");

        JumpCloudException failure = await FailAsync();

        failure.Status.Should().Be((HttpStatusCode)status);
        failure.Remedy.Should().NotBeNullOrWhiteSpace();
        failure.IsTransient.Should().Be(status is 429 or >= 500);
        failure.Message.Should().StartWith($"JumpCloud answered {status} to POST /search/systemusers: ").And.Contain("It said so");
    }

    [Fact]
    public async Task The_request_id_is_kept()
    {
        _jumpCloud.Answer(_ => new HttpResponseMessage(HttpStatusCode.Forbidden) { Headers = { { "X-Request-Id", "r-1" } } });

        (await FailAsync()).RequestId.Should().Be("r-1");
    }

    private Task<JumpCloudException> FailAsync() => Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.FindByUsernameAsync("x"));
}
