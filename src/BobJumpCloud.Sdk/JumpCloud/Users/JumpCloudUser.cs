using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// A user as JumpCloud sends it (<c>systemuser</c>): every property, under JumpCloud's own names in the wire form. All may be missing, because
/// a listing can ask for some only. Source: https://docs.jumpcloud.com/api/1.0/index.yaml, schema <c>systemuserreturn</c>. Prints its id only.
/// </summary>
public sealed partial record JumpCloudUser
{
    /// <summary><c>_id</c>, or <c>id</c> where that is missing. Every user that a client returns has one.</summary>
    [JsonIgnore]
    public string Id
    {
        get => DocumentId ?? PlainId ?? "";
        init => DocumentId = value;
    }

    /// <summary><c>username</c>: the login name, unique in the organization.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; init; }

    /// <summary><c>email</c>: the primary address, unique over all JumpCloud tenants.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }

    /// <summary><c>firstname</c>: first name.</summary>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary><c>lastname</c>: surname.</summary>
    [JsonPropertyName("lastname")]
    public string? LastName { get; init; }

    /// <summary><c>middlename</c>: middle name.</summary>
    [JsonPropertyName("middlename")]
    public string? MiddleName { get; init; }

    /// <summary><c>displayname</c>: the name as it is shown.</summary>
    [JsonPropertyName("displayname")]
    public string? DisplayName { get; init; }

    /// <summary><c>jobTitle</c>: title.</summary>
    [JsonPropertyName("jobTitle")]
    public string? JobTitle { get; init; }

    /// <summary><c>department</c>: department.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; init; }

    /// <summary><c>costCenter</c>: cost centre.</summary>
    [JsonPropertyName("costCenter")]
    public string? CostCenter { get; init; }

    /// <summary><c>company</c>: company.</summary>
    [JsonPropertyName("company")]
    public string? Company { get; init; }

    /// <summary><c>location</c>: place of work.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary><c>employeeType</c>: kind of employment.</summary>
    [JsonPropertyName("employeeType")]
    public string? EmployeeType { get; init; }

    /// <summary><c>description</c>: free text.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary><c>employeeIdentifier</c>: the company's own number of the person, unique in the organization.</summary>
    [JsonPropertyName("employeeIdentifier")]
    public string? EmployeeIdentifier { get; init; }

    /// <summary><c>manager</c>: the id of the manager's user; absent, null or empty when there is none.</summary>
    [JsonPropertyName("manager")]
    public string? Manager { get; init; }

    /// <summary><c>alternateEmail</c>: where activation mails go.</summary>
    [JsonPropertyName("alternateEmail")]
    public string? AlternateEmail { get; init; }

    /// <summary><c>recoveryEmail</c>: the address for recovery.</summary>
    [JsonPropertyName("recoveryEmail")]
    public RecoveryEmail? RecoveryEmail { get; init; }

    /// <summary><c>managedAppleId</c>: Apple id.</summary>
    [JsonPropertyName("managedAppleId")]
    public string? ManagedAppleId { get; init; }

    /// <summary><c>phoneNumbers</c>: telephone numbers by type.</summary>
    [JsonPropertyName("phoneNumbers")]
    public IReadOnlyList<PhoneNumber>? PhoneNumbers { get; init; }

    /// <summary><c>addresses</c>: postal addresses by type.</summary>
    [JsonPropertyName("addresses")]
    public IReadOnlyList<UserAddress>? Addresses { get; init; }

    /// <summary><c>attributes</c>: custom attributes by name.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyList<UserAttribute>? Attributes { get; init; }

    /// <summary>Every property that has none of its own here, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    [JsonInclude]
    [JsonPropertyName("_id")]
    internal string? DocumentId { get; init; }

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string? PlainId { get; init; }

    /// <summary>The id; nothing else.</summary>
    public override string ToString() => $"JumpCloudUser {Id}";
}
