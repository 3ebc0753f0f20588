using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

public sealed class JumpCloudUserTests
{
    [Fact]
    public void Nulls_missing_and_unknown_properties_are_fine()
    {
        JumpCloudUser user = Read("""
            {"id":"66d0","manager":null,"admin":null,"delegatedAuthority":null,"password_date":null,"unix_uid":"5104","state":"FROZEN",
             "somethingNew":{"deep":[1]},"phoneNumbers":[{"id":"p1","type":"work","number":"1","verified":true}],
             "restrictedFields":[{"field":"email","type":"scim","id":"s"}],"mfa":{"configured":false,"exclusionDays":7}}
            """);

        user.Id.Should().Be("66d0");
        user.Unknown!["somethingNew"].GetRawText().Should().Be("""{"deep":[1]}""");
        user.PhoneNumbers![0].Unknown!["verified"].GetBoolean().Should().BeTrue();
        user.State!.Value.Value.Should().Be("FROZEN");
        user.UnixUid.Should().Be(5104);
        user.Attributes.Should().BeNull();
        user.RestrictedFields![0].Field.Should().Be("email");
        user.Mfa!.ExclusionDays.Should().Be(7);
    }

    [Fact]
    public void The_database_id_comes_before_the_plain_one() => Read("""{"id":"b","_id":"a"}""").Id.Should().Be("a");

    [Fact]
    public void Every_property_of_the_description_is_mapped_by_name()
    {
        string[] described =
        [
            "_id", "id", "account_locked", "account_locked_date", "activated", "addresses", "admin", "allow_public_key", "alternateEmail", "attributes", "badLoginAttempts",
            "company", "costCenter", "created", "creationSource", "delegatedAuthority", "department", "description", "disableDeviceMaxLoginAttempts", "displayname", "email",
            "employeeIdentifier", "employeeType", "enable_managed_uid", "enable_user_portal_multifactor", "external_dn", "external_password_expiration_date", "external_source_type",
            "externally_managed", "firstname", "jobTitle", "lastname", "ldap_binding_user", "location", "managedAppleId", "manager", "mfa", "mfaEnrollment", "middlename", "organization",
            "password_date", "password_expiration_date", "password_expired", "password_never_expires", "passwordless_sudo", "phoneNumbers", "public_key", "recoveryEmail", "relationships",
            "restrictedFields", "samba_service_user", "ssh_keys", "state", "sudo", "suspended", "systemUsername", "tags", "totp_enabled", "unix_guid", "unix_uid", "username",
        ];

        typeof(JumpCloudUser).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name)
            .Where(n => n is not null)
            .Should().BeEquivalentTo(described);
    }

    [Fact]
    public void Personal_data_is_not_printed()
    {
        JumpCloudUser user = Read("""
            {"_id":"66d0","email":"ann.lee@acme.test","phoneNumbers":[{"type":"work","number":"+49 30 1"}],"addresses":[{"type":"home","streetAddress":"Elm 1"}],
             "attributes":[{"name":"size","value":"XL"}],"recoveryEmail":{"address":"ann@home.test"}}
            """);

        user.ToString().Should().Be("JumpCloudUser 66d0");
        user.PhoneNumbers![0].ToString().Should().Be("PhoneNumber work");
        user.Addresses![0].ToString().Should().Be("UserAddress home");
        user.Attributes![0].ToString().Should().Be("UserAttribute size");
        user.RecoveryEmail!.ToString().Should().Be("RecoveryEmail");
    }

    [Fact]
    public void States_compare_ignoring_case_and_others_survive()
    {
        new JumpCloudUserState("suspended").Should().Be(JumpCloudUserState.Suspended);
        new JumpCloudUserState("suspended").GetHashCode().Should().Be(JumpCloudUserState.Suspended.GetHashCode());
        new JumpCloudUserState("Frozen").ToString().Should().Be("Frozen");
        default(JumpCloudUserState).Should().NotBe(JumpCloudUserState.Staged);
    }

    private static JumpCloudUser Read(string json) => JsonSerializer.Deserialize(json, JumpCloudJson.Default.JumpCloudUser)!;
}
