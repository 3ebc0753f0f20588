using System.Net;
using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

public sealed class UserEntriesTests : IDisposable
{
    private const string Entries = """
        "phoneNumbers":[{"id":"p1","type":"work","number":"1"},{"id":"p2","type":"home","number":"2","note":"keep"},{"id":"p3","type":"Work","number":"3"}],
        "addresses":[{"id":"a1","type":"work","streetAddress":"Elm 1","poBox":"","locality":"Rome","country":null},{"id":"a2","type":"home","locality":"Bonn"}],
        "attributes":[{"name":"size","value":"XL"},{"name":"Size","value":"S"},{"name":"empty","value":""}]
        """;

    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Fact]
    public async Task The_user_is_read_first_and_entries_that_the_patch_does_not_name_are_sent_again_without_ids()
    {
        JsonElement sent = await UpdateAsync(Entries, new UserPatch { PhoneNumbers = { ["mobile"] = "9" }, Attributes = { ["bobId"] = "34" } });

        _jumpCloud.Sent.Select(r => r.Method).Should().Equal(HttpMethod.Get, HttpMethod.Put);
        Raw(sent, "phoneNumbers").Should().Be("""[{"type":"work","number":"1"},{"type":"home","number":"2","note":"keep"},{"type":"Work","number":"3"},{"type":"mobile","number":"9"}]""");
        Raw(sent, "attributes").Should().Be("""[{"name":"size","value":"XL"},{"name":"Size","value":"S"},{"name":"empty","value":""},{"name":"bobId","value":"34"}]""");
        sent.TryGetProperty("addresses", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Entries_are_changed_in_their_places()
    {
        JsonElement sent = await UpdateAsync(Entries, new UserPatch { PhoneNumbers = { ["home"] = "22" }, Attributes = { ["size"] = "L" } });

        Raw(sent, "phoneNumbers").Should().Be("""[{"type":"work","number":"1"},{"type":"home","number":"22","note":"keep"},{"type":"Work","number":"3"}]""");
        Raw(sent, "attributes").Should().Be("""[{"name":"size","value":"L"},{"name":"Size","value":"S"},{"name":"empty","value":""}]""");
    }

    [Fact]
    public async Task Of_two_entries_of_one_type_the_last_is_changed_and_removing_removes_both()
    {
        Raw(await UpdateAsync(Entries, new UserPatch { PhoneNumbers = { ["work"] = "33" } }), "phoneNumbers")
            .Should().Be("""[{"type":"work","number":"1"},{"type":"home","number":"2","note":"keep"},{"type":"Work","number":"33"}]""");
        Raw(await UpdateAsync(Entries, new UserPatch { PhoneNumbers = { ["work"] = null } }), "phoneNumbers")
            .Should().Be("""[{"type":"home","number":"2","note":"keep"}]""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Empty_values_remove_the_entry(string? empty)
    {
        JsonElement sent = await UpdateAsync(Entries, new UserPatch { PhoneNumbers = { ["home"] = empty, ["fax"] = empty }, Attributes = { ["size"] = empty } });

        Raw(sent, "phoneNumbers").Should().Be("""[{"type":"work","number":"1"},{"type":"Work","number":"3"}]""");
        Raw(sent, "attributes").Should().Be("""[{"name":"Size","value":"S"},{"name":"empty","value":""}]""");
    }

    [Fact]
    public async Task Addresses_change_by_component_and_never_hold_null()
    {
        JsonElement sent = await UpdateAsync(Entries, new UserPatch { Addresses = { ["work"] = new UserAddressPatch { StreetAddress = null, PostalCode = "00100" } } });

        Raw(sent, "addresses").Should().Be("""[{"type":"work","streetAddress":"","poBox":"","locality":"Rome","postalCode":"00100"},{"type":"home","locality":"Bonn"}]""");
    }

    [Fact]
    public async Task A_whole_address_can_go()
    {
        JsonElement sent = await UpdateAsync(Entries, new UserPatch { Addresses = { ["home"] = null } });

        Raw(sent, "addresses").Should().Be("""[{"type":"work","streetAddress":"Elm 1","poBox":"","locality":"Rome"}]""");
    }

    [Theory]
    [InlineData("""[{"type":"cell","number":"1"}]""", "work_mobile", """[{"type":"cell","number":"9"}]""")]
    [InlineData("""[{"type":"cell","number":"1"},{"type":"work_mobile","number":"2"}]""", "work_mobile", """[{"type":"cell","number":"1"},{"type":"work_mobile","number":"9"}]""")]
    [InlineData("""[{"type":"work_mobile","number":"2"}]""", "cell", """[{"type":"work_mobile","number":"9"}]""")]
    [InlineData("[]", "work_mobile", """[{"type":"work_mobile","number":"9"}]""")]
    [InlineData("[]", "cell", """[{"type":"work_mobile","number":"9"}]""")]
    [InlineData("""[{"type":"mobile","number":"2"}]""", "work_mobile", """[{"type":"mobile","number":"2"},{"type":"work_mobile","number":"9"}]""")]
    public async Task Cell_and_work_mobile_mean_the_same(string has, string type, string sent) =>
        Raw(await UpdateAsync($"\"phoneNumbers\":{has}", new UserPatch { PhoneNumbers = { [type] = "9" } }), "phoneNumbers").Should().Be(sent);

    [Fact]
    public async Task A_fresh_user_saves_the_read()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0"));
        var current = new JumpCloudUser { Id = "66d0", PhoneNumbers = [new PhoneNumber { Id = "p", Type = "home", Number = "2" }] };

        await _jumpCloud.Client.Users.UpdateAsync(current, new UserPatch { PhoneNumbers = { ["work"] = "1" } });

        _jumpCloud.Sent.Should().ContainSingle();
        _jumpCloud.Last.Body.Should().Be("""{"phoneNumbers":[{"type":"home","number":"2"},{"type":"work","number":"1"}]}""");
    }

    [Fact]
    public async Task A_user_that_was_read_in_part_is_read_again()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0", Entries));

        await _jumpCloud.Client.Users.UpdateAsync(new JumpCloudUser { Id = "66d0" }, new UserPatch { PhoneNumbers = { ["home"] = null } });

        _jumpCloud.Sent.Select(r => r.Method).Should().Equal(HttpMethod.Get, HttpMethod.Put);
    }

    [Fact]
    public async Task Nothing_is_written_onto_an_array_that_did_not_come()
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0"));

        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch { PhoneNumbers = { ["work"] = "1" } })).Should().ThrowAsync<JumpCloudException>();
        _jumpCloud.Sent.Should().OnlyContain(r => r.Method == HttpMethod.Get);
    }

    [Fact]
    public async Task A_user_that_is_gone_is_an_error()
    {
        _jumpCloud.Answer(HttpStatusCode.NotFound, """{"message":"Not Found"}""");

        var byEntries = await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch { PhoneNumbers = { ["work"] = "1" } }));
        var plain = await Assert.ThrowsAsync<JumpCloudException>(() => _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch { JobTitle = "QA" }));

        byEntries.IsNotFound.Should().BeTrue();
        plain.IsNotFound.Should().BeTrue();
    }

    private static string Raw(JsonElement body, string name) => body.GetProperty(name).GetRawText();

    private async Task<JsonElement> UpdateAsync(string user, UserPatch patch)
    {
        _jumpCloud.Answer(FakeJumpCloud.User("66d0", user));
        await _jumpCloud.Client.Users.UpdateAsync("66d0", patch);
        return _jumpCloud.Last.Json;
    }
}
