using System.Reflection;
using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

public sealed class UserPatchTests : IDisposable
{
    private static readonly string[] Unlike = ["EmployeeIdentifier", "Manager", "RecoveryEmail", "Password"];
    private readonly FakeJumpCloud _jumpCloud = new FakeJumpCloud().Answer(FakeJumpCloud.User("66d0"));

    public static TheoryData<string> PlainTexts => [.. Properties<string?>().Except(Unlike)];

    public static TheoryData<string> Flags => [.. Properties<bool>()];

    public static TheoryData<string> Numbers => [.. Properties<long>()];

    public void Dispose() => _jumpCloud.Dispose();

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public async Task Every_text_has_three_states_on_the_wire(string property)
    {
        string wire = WireName(property);

        (await SendAsync(With<string?>(property, "x"))).Should().Be($$"""{"{{wire}}":"x"}""");
        (await SendAsync(With<string?>(property, null))).Should().Be($$"""{"{{wire}}":""}""");
        (await SendAsync(new UserPatch { Sudo = true })).Should().NotContain($"\"{wire}\"");
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task Every_flag_is_sent_when_set(string property)
    {
        (await SendAsync(With(property, true))).Should().Be($$"""{"{{WireName(property)}}":true}""");
        (await SendAsync(With(property, false))).Should().Be($$"""{"{{WireName(property)}}":false}""");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Every_number_is_sent_when_set(string property) =>
        (await SendAsync(With(property, 5104L))).Should().Be($$"""{"{{WireName(property)}}":5104}""");

    [Fact]
    public async Task A_cleared_manager_is_null()
    {
        (await SendAsync(new UserPatch { Manager = "65f1" })).Should().Be("""{"manager":"65f1"}""");
        (await SendAsync(new UserPatch { Manager = null })).Should().Be("""{"manager":null}""");
        (await SendAsync(new UserPatch { Manager = "" })).Should().Be("""{"manager":null}""");
    }

    [Fact]
    public async Task A_recovery_address_is_an_object()
    {
        (await SendAsync(new UserPatch { RecoveryEmail = "a@home.test" })).Should().Be("""{"recoveryEmail":{"address":"a@home.test"}}""");
        (await SendAsync(new UserPatch { RecoveryEmail = null })).Should().Be("""{"recoveryEmail":{"address":""}}""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Blank_employee_identifiers_and_passwords_are_never_sent(string? blank)
    {
        (await SendAsync(new UserPatch { JobTitle = "QA", EmployeeIdentifier = blank, Password = blank })).Should().Be("""{"jobTitle":"QA"}""");

        await _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch { EmployeeIdentifier = blank });
        _jumpCloud.Last.Method.Should().Be(HttpMethod.Get);
    }

    [Fact]
    public async Task Employee_identifier_and_password_are_sent_when_they_have_a_value()
    {
        (await SendAsync(new UserPatch { EmployeeIdentifier = "E-1", Password = "p w" })).Should().Be("""{"employeeIdentifier":"E-1","password":"p w"}""");
        _jumpCloud.Last.Query("fullValidationDetails").Should().Be("password");
    }

    [Theory]
    [InlineData("ACTIVATED", "ACTIVATED", "false")]
    [InlineData("SUSPENDED", "SUSPENDED", "true")]
    [InlineData("suspended", "SUSPENDED", "true")]
    public async Task State_and_suspended_agree(string state, string sent, string suspended)
    {
        string expected = $$"""{"state":"{{sent}}","suspended":{{suspended}}}""";
        (await SendAsync(new UserPatch { State = new JumpCloudUserState(state) })).Should().Be(expected);

        await _jumpCloud.Client.Users.CreateAsync(new UserPatch { Username = "a", Email = "a@b.test", State = new JumpCloudUserState(state) });
        _jumpCloud.Last.Body.Should().EndWith(expected[1..]);
    }

    [Fact]
    public async Task Nothing_goes_back_to_staged()
    {
        await FluentActions.Awaiting(() => SendAsync(new UserPatch { State = JumpCloudUserState.Staged })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => SendAsync(new UserPatch { State = default(JumpCloudUserState) })).Should().ThrowAsync<ArgumentException>();
        _jumpCloud.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_creation_leaves_out_what_is_null_and_writes_entries_without_reading()
    {
        var patch = new UserPatch
        {
            Username = "ann",
            Email = "ann@acme.test",
            JobTitle = null,
            Manager = null,
            State = JumpCloudUserState.Staged,
            PhoneNumbers = { ["work"] = "+1", ["home"] = null },
            Addresses = { ["work"] = new UserAddressPatch { Locality = "Berlin" }, ["home"] = null },
            Attributes = { ["bobId"] = "34", ["size"] = "" },
        };

        await _jumpCloud.Client.Users.CreateAsync(patch);

        _jumpCloud.Sent.Should().ContainSingle();
        _jumpCloud.Last.Method.Should().Be(HttpMethod.Post);
        _jumpCloud.Last.Body.Should().Be(
            """{"username":"ann","email":"ann@acme.test","state":"STAGED","suspended":false,"phoneNumbers":[{"type":"work","number":"\u002B1"}],"addresses":[{"type":"work","locality":"Berlin"}],"attributes":[{"name":"bobId","value":"34"}]}""");
    }

    [Fact]
    public async Task A_creation_needs_username_and_email()
    {
        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.CreateAsync(new UserPatch { Username = "ann" })).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => _jumpCloud.Client.Users.CreateAsync(new UserPatch { Email = "a@b.test" })).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_patch_that_sends_nothing_reads_only()
    {
        new UserPatch().IsEmpty.Should().BeTrue();
        (await _jumpCloud.Client.Users.UpdateAsync("66d0", new UserPatch())).Id.Should().Be("66d0");
        _jumpCloud.Sent.Should().ContainSingle().Which.Method.Should().Be(HttpMethod.Get);
    }

    [Fact]
    public void Values_are_not_printed() =>
        new UserPatch { Email = "ann@acme.test", Password = "secret", PhoneNumbers = { ["work"] = "+49" }, Addresses = { ["home"] = new() { Locality = "Berlin" } } }
            .ToString().Should().Be("UserPatch (email, password, phoneNumbers[work], addresses[home])");

    private static IEnumerable<string> Properties<T>() =>
        typeof(UserPatch).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(Optional<T>)).Select(p => p.Name);

    private static UserPatch With<T>(string property, T value)
    {
        var patch = new UserPatch();
        typeof(UserPatch).GetProperty(property)!.SetValue(patch, new Optional<T>(value));
        return patch;
    }

    // The reading side names the same properties, one by one.
    private static string WireName(string property) =>
        typeof(JumpCloudUser).GetProperty(property)!.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()!.Name;

    private async Task<string> SendAsync(UserPatch patch)
    {
        await _jumpCloud.Client.Users.UpdateAsync("66d0", patch);
        _jumpCloud.Last.Method.Should().Be(HttpMethod.Put);
        _jumpCloud.Last.Path.Should().Be("/api/systemusers/66d0");
        return _jumpCloud.Last.Body!;
    }
}
