using System.Net;

namespace BobJumpCloud.JumpCloud;

public sealed class OrganizationsTests : IDisposable
{
    private const string Settings = """
        {"_id":"6523","displayName":"Acme","settings":{"contactEmail":"it@acme.test","newSystemUserStateDefaults":{"manualEntry":"ACTIVATED","csvImport":"STAGED","applicationImport":"ACTIVATED","new":"X"}}}
        """;

    private readonly FakeJumpCloud _jumpCloud = new();

    public void Dispose() => _jumpCloud.Dispose();

    [Fact]
    public async Task Organizations_are_listed()
    {
        _jumpCloud.Answer("""{"totalCount":1,"results":[{"_id":"6523","displayName":"Acme","logoUrl":null}]}""");

        List<Organization> found = [];
        await foreach (Organization organization in _jumpCloud.Client.Organizations.ListAsync())
        {
            found.Add(organization);
        }

        found.Should().ContainSingle().Which.DisplayName.Should().Be("Acme");
        found[0].Id.Should().Be("6523");
        _jumpCloud.Sent.Should().ContainSingle();
    }

    [Fact]
    public async Task An_organization_tells_the_state_of_new_users()
    {
        _jumpCloud.Answer(Settings);

        Organization? organization = await _jumpCloud.Client.Organizations.GetAsync("6523");

        NewUserStateDefaults defaults = organization!.Settings!.NewSystemUserStateDefaults!;
        defaults.ManualEntry.Should().Be(JumpCloudUserState.Activated);
        defaults.CsvImport.Should().Be(JumpCloudUserState.Staged);
        defaults.ApplicationImport.Should().Be(JumpCloudUserState.Activated);
        organization.ToString().Should().Be("Organization 6523");
        organization.Settings.ToString().Should().NotContain("@");
    }

    [Fact]
    public async Task An_organization_that_does_not_exist_is_null()
    {
        _jumpCloud.Answer(HttpStatusCode.NotFound, """{"message":"Not Found"}""");

        (await _jumpCloud.Client.Organizations.GetAsync("6523")).Should().BeNull();
    }

    [Fact]
    public async Task The_state_of_new_users_is_changed_in_its_own_object_only()
    {
        _jumpCloud.Answer(Settings);

        await _jumpCloud.Client.Organizations.SetDefaultUserStateAsync("6523", JumpCloudUserState.Staged);

        _jumpCloud.Sent.Select(r => r.Method).Should().Equal(HttpMethod.Get, HttpMethod.Put);
        _jumpCloud.Last.Body.Should().Be("""{"settings":{"newSystemUserStateDefaults":{"manualEntry":"STAGED","csvImport":"STAGED","applicationImport":"ACTIVATED","new":"X"}}}""");
    }

    [Fact]
    public async Task New_users_do_not_start_suspended() =>
        await FluentActions.Awaiting(() => _jumpCloud.Client.Organizations.SetDefaultUserStateAsync("6523", JumpCloudUserState.Suspended)).Should().ThrowAsync<ArgumentException>();

    [Fact]
    public async Task The_administrator_behind_the_key_may_be_told_in_full_or_hardly()
    {
        _jumpCloud
            .Answer("""{"_id":"5e00","email":"svc@acme.test","organization":"6523","role":"r1","roleName":"Administrator","roleNames":["Administrator"],"apiKeySet":true}""")
            .Answer("{}");

        JumpCloudAdministrator told = await _jumpCloud.Client.Administrators.GetSelfAsync();
        JumpCloudAdministrator hardly = await _jumpCloud.Client.Administrators.GetSelfAsync();

        _jumpCloud.Last.Path.Should().Be("/api/users/getSelf");
        told.OrganizationId.Should().Be("6523");
        told.Role.Should().Be("r1");
        told.RoleName.Should().Be("Administrator");
        told.RoleNames.Should().Equal("Administrator");
        told.ApiKeySet.Should().BeTrue();
        told.ToString().Should().Be("JumpCloudAdministrator 5e00");
        hardly.Id.Should().BeNull();
    }
}
