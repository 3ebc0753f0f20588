using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class UserListingTests : IDisposable
{
    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(250, 3)]
    public async Task A_steady_listing_takes_one_request_for_each_hundred_users(int users, int requests)
    {
        string[] ids = Ids(users);
        _jumpCloud.Answer(r => Page(ids, r.Skip));

        (await ListAsync()).Select(u => u.Id).Should().Equal(ids);

        _jumpCloud.Sent.Should().HaveCount(requests);
        _jumpCloud.Sent.Should().OnlyContain(r => r.Query("limit") == "100" && r.Query("sort") == "_id" && r.Path == "/api/systemusers");
    }

    [Fact]
    public async Task A_user_that_slips_past_because_another_was_deleted_is_found_in_a_second_pass()
    {
        List<string> ids = [.. Ids(250)];
        _jumpCloud.Answer(r =>
        {
            if (r.Skip == 100)
            {
                ids.Remove("u0007");
            }

            return Page(ids, r.Skip);
        });

        (await ListAsync()).Select(u => u.Id).Should().BeEquivalentTo(Ids(250));
        _jumpCloud.Sent.Should().HaveCount(6);
    }

    [Fact]
    public async Task A_user_that_comes_twice_is_listed_once()
    {
        List<string> ids = [.. Ids(150)];
        _jumpCloud.Answer(r =>
        {
            if (r.Skip == 100 && ids.Count == 150)
            {
                ids.Insert(0, "t0000");
            }

            return Page(ids, r.Skip);
        });

        List<JumpCloudUser> users = await ListAsync();
        users.Select(u => u.Id).Should().OnlyHaveUniqueItems().And.BeEquivalentTo([.. Ids(150), "t0000"]);
    }

    [Fact]
    public async Task Users_added_while_listing_need_no_second_pass()
    {
        List<string> ids = [.. Ids(100), "v0000"];
        _jumpCloud.Answer(r =>
        {
            ids.Add("v" + ids.Count);
            return Page(ids, r.Skip);
        });

        (await ListAsync()).Should().HaveCount(103);
        _jumpCloud.Sent.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_listing_that_stays_shorter_than_its_total_fails()
    {
        _jumpCloud.Answer(r => Page(Ids(90), r.Skip, total: 95));

        var failure = (await Assert.ThrowsAsync<JumpCloudException>(ListAsync));

        failure.Message.Should().Contain("moved").And.Contain("90").And.Contain("95");
        failure.IsTransient.Should().BeTrue();
        failure.Status.Should().BeNull();
        _jumpCloud.Sent.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("""{"totalCount":1,"results":[null]}""")]
    [InlineData("""{"totalCount":1,"results":[{"email":"ann.lee@acme.test"}]}""")]
    [InlineData("""{"totalCount":1,"results":[{"_id":"a","email":{"x":1}}]}""")]
    [InlineData("""{"totalCount":1,"results":[7]}""")]
    [InlineData("""{"totalCount":1}""")]
    [InlineData("""{"results":[]}""")]
    [InlineData("""[]""")]
    [InlineData("""{"totalCount":1,"results":[{"_id":"a"}""")]
    [InlineData("")]
    public async Task Rows_and_pages_that_cannot_be_read_are_errors(string body)
    {
        _jumpCloud.Answer(body);

        (await Assert.ThrowsAsync<JumpCloudException>(ListAsync)).Message.Should().Contain("not the JSON").And.NotContain("ann.lee");
    }

    [Fact]
    public async Task Options_become_filters_and_fields_with_spaces_between()
    {
        _jumpCloud.Answer(FakeJumpCloud.Page(0, []));

        await foreach (JumpCloudUser _ in _jumpCloud.Client.Users.ListAsync(new UserListOptions { Filters = ["department:$eq:R&D", "state:$eq:ACTIVATED"], Fields = ["email", "username"] }))
        {
        }

        _jumpCloud.Last.Query("filter[0]").Should().Be("department:$eq:R&D");
        _jumpCloud.Last.Query("filter[1]").Should().Be("state:$eq:ACTIVATED");
        _jumpCloud.Last.Query("fields").Should().Be("_id email username");
    }

    [Fact]
    public async Task A_page_is_asked_for_again_after_a_server_error()
    {
        _jumpCloud.Answer(HttpStatusCode.BadGateway, "<html>", "text/html").Answer(r => Page(Ids(3), r.Skip));

        (await ListAsync()).Should().HaveCount(3);
        _jumpCloud.Time.Waits.Should().ContainSingle();
    }

    private static string[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => $"u{i:0000}")];

    private static HttpResponseMessage Page(IReadOnlyList<string> ids, int skip, int? total = null) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(FakeJumpCloud.Page(total ?? ids.Count, ids.Skip(skip).Take(100).Select(id => FakeJumpCloud.User(id)))),
    };

    private async Task<List<JumpCloudUser>> ListAsync()
    {
        List<JumpCloudUser> users = [];
        await foreach (JumpCloudUser user in _jumpCloud.Client.Users.ListAsync())
        {
            users.Add(user);
        }

        return users;
    }
}
