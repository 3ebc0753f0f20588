using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

// State, password, second factor.
public sealed partial record JumpCloudUser
{
    /// <summary><c>state</c>: the life-cycle state.</summary>
    [JsonPropertyName("state")]
    public JumpCloudUserState? State { get; init; }

    /// <summary><c>suspended</c>: the old twin of <see cref="State"/>; agrees with it.</summary>
    [JsonPropertyName("suspended")]
    public bool? Suspended { get; init; }

    /// <summary><c>activated</c>: whether the person finished activation. Not the life-cycle state.</summary>
    [JsonPropertyName("activated")]
    public bool? Activated { get; init; }

    /// <summary><c>account_locked</c>: locked after too many failed log-ins.</summary>
    [JsonPropertyName("account_locked")]
    public bool? AccountLocked { get; init; }

    /// <summary><c>account_locked_date</c>: since when, RFC 3339.</summary>
    [JsonPropertyName("account_locked_date")]
    public string? AccountLockedDate { get; init; }

    /// <summary><c>badLoginAttempts</c>: failed log-ins in a row.</summary>
    [JsonPropertyName("badLoginAttempts")]
    public int? BadLoginAttempts { get; init; }

    /// <summary><c>password_date</c>: when the password was set, RFC 3339.</summary>
    [JsonPropertyName("password_date")]
    public string? PasswordDate { get; init; }

    /// <summary><c>password_expiration_date</c>: when it expires, RFC 3339.</summary>
    [JsonPropertyName("password_expiration_date")]
    public string? PasswordExpirationDate { get; init; }

    /// <summary><c>password_expired</c>: whether it has expired.</summary>
    [JsonPropertyName("password_expired")]
    public bool? PasswordExpired { get; init; }

    /// <summary><c>password_never_expires</c>: whether it never does.</summary>
    [JsonPropertyName("password_never_expires")]
    public bool? PasswordNeverExpires { get; init; }

    /// <summary><c>enable_user_portal_multifactor</c>: whether the user portal asks for a second factor.</summary>
    [JsonPropertyName("enable_user_portal_multifactor")]
    public bool? EnableUserPortalMultifactor { get; init; }

    /// <summary><c>totp_enabled</c>: whether a time-based code is set up.</summary>
    [JsonPropertyName("totp_enabled")]
    public bool? TotpEnabled { get; init; }

    /// <summary><c>mfa</c>: second factor: set up, or excluded for a while.</summary>
    [JsonPropertyName("mfa")]
    public UserMfa? Mfa { get; init; }

    /// <summary><c>mfaEnrollment</c>: which second factors are enrolled.</summary>
    [JsonPropertyName("mfaEnrollment")]
    public UserMfaEnrollment? MfaEnrollment { get; init; }

    /// <summary><c>admin</c>: the administrator that this user also is; null for most.</summary>
    [JsonPropertyName("admin")]
    public AdministratorLink? Admin { get; init; }
}
