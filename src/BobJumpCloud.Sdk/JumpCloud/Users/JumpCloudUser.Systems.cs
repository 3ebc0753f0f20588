using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

// Where the user comes from, accounts on devices, and what other directories own.
public sealed partial record JumpCloudUser
{
    /// <summary><c>organization</c>: the id of the organization.</summary>
    [JsonPropertyName("organization")]
    public string? OrganizationId { get; init; }

    /// <summary><c>created</c>: when the user was made, RFC 3339.</summary>
    [JsonPropertyName("created")]
    public string? Created { get; init; }

    /// <summary><c>creationSource</c>: what made the user, for example <c>jumpcloud:bulk</c>.</summary>
    [JsonPropertyName("creationSource")]
    public string? CreationSource { get; init; }

    /// <summary><c>systemUsername</c>: the name of the local account on devices. Not in the published description; see https://github.com/TheJumpCloud/support.</summary>
    [JsonPropertyName("systemUsername")]
    public string? SystemUsername { get; init; }

    /// <summary><c>unix_uid</c>: user id on devices.</summary>
    [JsonPropertyName("unix_uid")]
    public long? UnixUid { get; init; }

    /// <summary><c>unix_guid</c>: group id on devices.</summary>
    [JsonPropertyName("unix_guid")]
    public long? UnixGuid { get; init; }

    /// <summary><c>enable_managed_uid</c>: whether JumpCloud sets these two.</summary>
    [JsonPropertyName("enable_managed_uid")]
    public bool? EnableManagedUid { get; init; }

    /// <summary><c>sudo</c>: administrator on all devices.</summary>
    [JsonPropertyName("sudo")]
    public bool? Sudo { get; init; }

    /// <summary><c>passwordless_sudo</c>: the same without a password.</summary>
    [JsonPropertyName("passwordless_sudo")]
    public bool? PasswordlessSudo { get; init; }

    /// <summary><c>allow_public_key</c>: whether SSH keys may be used.</summary>
    [JsonPropertyName("allow_public_key")]
    public bool? AllowPublicKey { get; init; }

    /// <summary><c>public_key</c>: an SSH key.</summary>
    [JsonPropertyName("public_key")]
    public string? PublicKey { get; init; }

    /// <summary><c>ssh_keys</c>: SSH keys.</summary>
    [JsonPropertyName("ssh_keys")]
    public IReadOnlyList<SshKey>? SshKeys { get; init; }

    /// <summary><c>disableDeviceMaxLoginAttempts</c>: whether devices count failed log-ins.</summary>
    [JsonPropertyName("disableDeviceMaxLoginAttempts")]
    public bool? DisableDeviceMaxLoginAttempts { get; init; }

    /// <summary><c>ldap_binding_user</c>: may bind and search in LDAP.</summary>
    [JsonPropertyName("ldap_binding_user")]
    public bool? LdapBindingUser { get; init; }

    /// <summary><c>samba_service_user</c>: the service user of Samba; such a user may not be deletable.</summary>
    [JsonPropertyName("samba_service_user")]
    public bool? SambaServiceUser { get; init; }

    /// <summary><c>external_dn</c>: distinguished name in an external directory.</summary>
    [JsonPropertyName("external_dn")]
    public string? ExternalDn { get; init; }

    /// <summary><c>external_source_type</c>: kind of that directory.</summary>
    [JsonPropertyName("external_source_type")]
    public string? ExternalSourceType { get; init; }

    /// <summary><c>external_password_expiration_date</c>: when the password there expires.</summary>
    [JsonPropertyName("external_password_expiration_date")]
    public string? ExternalPasswordExpirationDate { get; init; }

    /// <summary><c>externally_managed</c>: owned by an external directory; deprecated in favour of <see cref="RestrictedFields"/>.</summary>
    [JsonPropertyName("externally_managed")]
    public bool? ExternallyManaged { get; init; }

    /// <summary><c>restrictedFields</c>: properties that another source owns; writes to them are refused or overwritten.</summary>
    [JsonPropertyName("restrictedFields")]
    public IReadOnlyList<RestrictedField>? RestrictedFields { get; init; }

    /// <summary><c>delegatedAuthority</c>: the directory that checks the password; null for most.</summary>
    [JsonPropertyName("delegatedAuthority")]
    public DelegatedAuthority? DelegatedAuthority { get; init; }

    /// <summary><c>relationships</c>: legacy.</summary>
    [JsonPropertyName("relationships")]
    public IReadOnlyList<UserRelationship>? Relationships { get; init; }

    /// <summary><c>tags</c>: legacy.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get; init; }
}
