namespace BobJumpCloud.JumpCloud;

/// <summary>
/// What to write to a user. Each property has three states: unset (the default: JumpCloud keeps what it has), a value, or null, which clears it.
/// Cleared texts are sent as <c>""</c>, a cleared manager as <c>null</c>. A creation leaves cleared properties out. Phone numbers, addresses and custom
/// attributes are given by entry; entries that are not named here stay. Never prints a value.
/// Source: https://docs.jumpcloud.com/api/1.0/index.yaml, schemas <c>systemuserputpost</c> and <c>systemuserput</c>.
/// </summary>
public sealed partial class UserPatch
{
    /// <summary><c>username</c>: the login name; required for a creation. JumpCloud refuses to change it while the user is bound to resources.</summary>
    public Optional<string?> Username { get; set; }

    /// <summary><c>email</c>: the primary address; required for a creation.</summary>
    public Optional<string?> Email { get; set; }

    /// <summary><c>firstname</c>.</summary>
    public Optional<string?> FirstName { get; set; }

    /// <summary><c>lastname</c>.</summary>
    public Optional<string?> LastName { get; set; }

    /// <summary><c>middlename</c>.</summary>
    public Optional<string?> MiddleName { get; set; }

    /// <summary><c>displayname</c>.</summary>
    public Optional<string?> DisplayName { get; set; }

    /// <summary><c>jobTitle</c>.</summary>
    public Optional<string?> JobTitle { get; set; }

    /// <summary><c>department</c>.</summary>
    public Optional<string?> Department { get; set; }

    /// <summary><c>costCenter</c>.</summary>
    public Optional<string?> CostCenter { get; set; }

    /// <summary><c>company</c>.</summary>
    public Optional<string?> Company { get; set; }

    /// <summary><c>location</c>.</summary>
    public Optional<string?> Location { get; set; }

    /// <summary><c>employeeType</c>.</summary>
    public Optional<string?> EmployeeType { get; set; }

    /// <summary><c>description</c>.</summary>
    public Optional<string?> Description { get; set; }

    /// <summary><c>alternateEmail</c>: where activation mails go.</summary>
    public Optional<string?> AlternateEmail { get; set; }

    /// <summary><c>managedAppleId</c>.</summary>
    public Optional<string?> ManagedAppleId { get; set; }

    /// <summary><c>systemUsername</c>: the name of the local account on devices; not in the published description.</summary>
    public Optional<string?> SystemUsername { get; set; }

    /// <summary><c>public_key</c>: an SSH key.</summary>
    public Optional<string?> PublicKey { get; set; }

    /// <summary><c>external_dn</c>.</summary>
    public Optional<string?> ExternalDn { get; set; }

    /// <summary><c>external_source_type</c>.</summary>
    public Optional<string?> ExternalSourceType { get; set; }

    /// <summary><c>external_password_expiration_date</c>.</summary>
    public Optional<string?> ExternalPasswordExpirationDate { get; set; }

    /// <summary>
    /// <c>employeeIdentifier</c>, unique in the organization. Null and blank are not sent at all: JumpCloud does not say how it is cleared, and has
    /// taken blanks for duplicates of each other. It stays as it is then.
    /// </summary>
    public Optional<string?> EmployeeIdentifier { get; set; }

    /// <summary><c>manager</c>: the id of the manager's user. Null or empty is sent as <c>null</c>.</summary>
    public Optional<string?> Manager { get; set; }

    /// <summary><c>recoveryEmail</c>: the address for recovery. Updates with it are not described, but JumpCloud's own module sends them: check the answer.</summary>
    public Optional<string?> RecoveryEmail { get; set; }

    /// <summary><c>password</c>, subject to the organization's policy. Null and empty are not sent: a password cannot be taken away.</summary>
    public Optional<string?> Password { get; set; }

    /// <summary>
    /// <c>state</c>; <c>suspended</c> goes along in agreement. An update takes <see cref="JumpCloudUserState.Activated"/> and
    /// <see cref="JumpCloudUserState.Suspended"/>; unset, a creation takes the organization's default.
    /// </summary>
    public Optional<JumpCloudUserState> State { get; set; }

    /// <summary>
    /// Entries of <c>phoneNumbers</c>: type → number; null or empty removes. <c>work_mobile</c> and <c>cell</c> mean the same: a user that has an
    /// entry of only one of the two types keeps it, with the new number. Types compare ignoring case.
    /// </summary>
    public IDictionary<string, string?> PhoneNumbers { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Entries of <c>addresses</c>: type → components to write; null removes the whole address. Types compare ignoring case.</summary>
    public IDictionary<string, UserAddressPatch?> Addresses { get; } = new Dictionary<string, UserAddressPatch?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Entries of <c>attributes</c> (custom attributes): name → value; null or empty removes, because JumpCloud takes no empty value. Names compare exactly.</summary>
    public IDictionary<string, string?> Attributes { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>True when nothing is set.</summary>
    public bool IsEmpty => !SetFields().Any();

    internal bool TouchesArrays => PhoneNumbers.Count + Addresses.Count + Attributes.Count > 0;

    // An employee identifier or password that is cleared is not sent, and on its own makes no request.
    internal bool SendsNothing =>
        !SetFields().Except(["employeeIdentifier", "password"]).Any()
        && string.IsNullOrWhiteSpace(EmployeeIdentifier.Value)
        && string.IsNullOrWhiteSpace(Password.Value);

    /// <summary>The names of what is set; never a value.</summary>
    public override string ToString() => $"UserPatch ({string.Join(", ", SetFields())})";
}
