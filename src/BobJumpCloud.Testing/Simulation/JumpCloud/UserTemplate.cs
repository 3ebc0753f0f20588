using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A JumpCloud user with nothing filled in: every property of a response, with its JSON kind.</summary>
internal static class UserTemplate
{
    private const string Json = """
        {"_id":"","id":"","account_locked":false,"account_locked_date":null,"activated":false,"addresses":[],"admin":null,"allow_public_key":true,"alternateEmail":"",
        "attributes":[],"badLoginAttempts":0,"company":"","costCenter":"","created":"","creationSource":"jumpcloud:bulk","delegatedAuthority":null,"department":"","description":"",
        "disableDeviceMaxLoginAttempts":false,"displayname":"","email":"","employeeIdentifier":"","employeeType":"","enable_managed_uid":false,
        "enable_user_portal_multifactor":false,"external_dn":"","external_password_expiration_date":"","external_source_type":"","externally_managed":false,"firstname":"",
        "jobTitle":"","lastname":"","ldap_binding_user":false,"location":"","managedAppleId":"","manager":null,"mfa":{"configured":false,"exclusion":false},
        "mfaEnrollment":{"overallStatus":"NOT_ENROLLED","totpStatus":"NOT_ENROLLED","webAuthnStatus":"NOT_ENROLLED","pushStatus":"NOT_ENROLLED","smsStatus":"NOT_ENROLLED","jcGoStatus":"NOT_ENROLLED"},
        "middlename":"","organization":"","password_date":null,"password_expiration_date":null,"password_expired":false,"password_never_expires":false,"passwordless_sudo":false,
        "phoneNumbers":[],"public_key":"","recoveryEmail":{"address":"","verified":false},"relationships":[],"restrictedFields":[],"samba_service_user":false,"ssh_keys":[],
        "state":"ACTIVATED","sudo":false,"suspended":false,"systemUsername":"","tags":[],"totp_enabled":false,"unix_guid":5000,"unix_uid":5000,"username":""}
        """;

    public static JsonObject Create() => JsonNode.Parse(Json)!.AsObject();

    /// <summary>Properties that only responses carry.</summary>
    public static bool IsReadOnly(string name) => name is "_id" or "id" or "account_locked_date" or "admin" or "badLoginAttempts" or "created" or "creationSource" or "mfaEnrollment"
        or "organization" or "password_date" or "password_expiration_date" or "password_expired" or "totp_enabled";

    /// <summary>Properties that a create takes and an update does not.</summary>
    public static bool IsCreateOnly(string name) => name is "activated" or "passwordless_sudo";

    /// <summary>Properties that an update takes and a create does not.</summary>
    public static bool IsUpdateOnly(string name) => name is "ssh_keys";

    public static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() is { } kind ? kind == JsonValueKind.False ? JsonValueKind.True : kind : JsonValueKind.Null;
}
