namespace BobJumpCloud.JumpCloud;

// Rights and numbers, and the table of what stands where on the wire.
public sealed partial class UserPatch
{
    internal static readonly (string Name, Func<UserPatch, Optional<string?>> Get)[] Texts =
    [
        ("username", p => p.Username),
        ("email", p => p.Email),
        ("firstname", p => p.FirstName),
        ("lastname", p => p.LastName),
        ("middlename", p => p.MiddleName),
        ("displayname", p => p.DisplayName),
        ("jobTitle", p => p.JobTitle),
        ("department", p => p.Department),
        ("costCenter", p => p.CostCenter),
        ("company", p => p.Company),
        ("location", p => p.Location),
        ("employeeType", p => p.EmployeeType),
        ("description", p => p.Description),
        ("alternateEmail", p => p.AlternateEmail),
        ("managedAppleId", p => p.ManagedAppleId),
        ("systemUsername", p => p.SystemUsername),
        ("public_key", p => p.PublicKey),
        ("external_dn", p => p.ExternalDn),
        ("external_source_type", p => p.ExternalSourceType),
        ("external_password_expiration_date", p => p.ExternalPasswordExpirationDate),
    ];

    internal static readonly (string Name, Func<UserPatch, Optional<bool>> Get)[] Flags =
    [
        ("password_never_expires", p => p.PasswordNeverExpires),
        ("account_locked", p => p.AccountLocked),
        ("disableDeviceMaxLoginAttempts", p => p.DisableDeviceMaxLoginAttempts),
        ("enable_user_portal_multifactor", p => p.EnableUserPortalMultifactor),
        ("enable_managed_uid", p => p.EnableManagedUid),
        ("sudo", p => p.Sudo),
        ("passwordless_sudo", p => p.PasswordlessSudo),
        ("allow_public_key", p => p.AllowPublicKey),
        ("ldap_binding_user", p => p.LdapBindingUser),
        ("samba_service_user", p => p.SambaServiceUser),
    ];

    internal static readonly (string Name, Func<UserPatch, Optional<long>> Get)[] Numbers =
    [
        ("unix_uid", p => p.UnixUid),
        ("unix_guid", p => p.UnixGuid),
    ];

    /// <summary><c>password_never_expires</c>.</summary>
    public Optional<bool> PasswordNeverExpires { get; set; }

    /// <summary><c>account_locked</c>.</summary>
    public Optional<bool> AccountLocked { get; set; }

    /// <summary><c>disableDeviceMaxLoginAttempts</c>.</summary>
    public Optional<bool> DisableDeviceMaxLoginAttempts { get; set; }

    /// <summary><c>enable_user_portal_multifactor</c>.</summary>
    public Optional<bool> EnableUserPortalMultifactor { get; set; }

    /// <summary><c>enable_managed_uid</c>.</summary>
    public Optional<bool> EnableManagedUid { get; set; }

    /// <summary><c>sudo</c>.</summary>
    public Optional<bool> Sudo { get; set; }

    /// <summary><c>passwordless_sudo</c>.</summary>
    public Optional<bool> PasswordlessSudo { get; set; }

    /// <summary><c>allow_public_key</c>.</summary>
    public Optional<bool> AllowPublicKey { get; set; }

    /// <summary><c>ldap_binding_user</c>.</summary>
    public Optional<bool> LdapBindingUser { get; set; }

    /// <summary><c>samba_service_user</c>.</summary>
    public Optional<bool> SambaServiceUser { get; set; }

    /// <summary><c>unix_uid</c>: at least 1.</summary>
    public Optional<long> UnixUid { get; set; }

    /// <summary><c>unix_guid</c>: at least 1.</summary>
    public Optional<long> UnixGuid { get; set; }

    private IEnumerable<string> SetFields() =>
    [
        .. Texts.Where(t => t.Get(this).IsSet).Select(t => t.Name),
        .. Named("employeeIdentifier", EmployeeIdentifier.IsSet),
        .. Named("manager", Manager.IsSet),
        .. Named("recoveryEmail", RecoveryEmail.IsSet),
        .. Named("password", Password.IsSet),
        .. Named("state", State.IsSet),
        .. Flags.Where(f => f.Get(this).IsSet).Select(f => f.Name),
        .. Numbers.Where(n => n.Get(this).IsSet).Select(n => n.Name),
        .. PhoneNumbers.Keys.Select(k => $"phoneNumbers[{k}]"),
        .. Addresses.Keys.Select(k => $"addresses[{k}]"),
        .. Attributes.Keys.Select(k => $"attributes[{k}]"),
    ];

    private static string[] Named(string name, bool isSet) => isSet ? [name] : [];
}
