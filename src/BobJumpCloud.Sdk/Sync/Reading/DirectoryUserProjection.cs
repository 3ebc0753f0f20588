using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Makes the engine's slim user of JumpCloud's: only what the rules read or write.</summary>
internal sealed class DirectoryUserProjection(AttributeLayout layout)
{
    public DirectoryUser Of(JumpCloudUser user)
    {
        var values = new string?[layout.Attributes.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ValueOf(user, layout.Attributes[i]);
        }

        return new DirectoryUser(DirectoryUserId.Parse(user.Id), layout, values)
        {
            Username = user.Username ?? "",
            SystemUsername = user.SystemUsername,
            Email = user.Email ?? "",
            State = StateOf(user.State, user.Suspended),
            HasFinishedActivation = user.Activated == true,
            IsAdministrator = user.Admin is not null,
            RestrictedFields = user.RestrictedFields is { Count: > 0 } fields ? [.. fields.Select(f => f.Field).OfType<string>()] : [],
        };
    }

    public static UserState StateOf(JumpCloudUserState? state, bool? suspended = null) => state switch
    {
        { } s when s == JumpCloudUserState.Activated => UserState.Activated,
        { } s when s == JumpCloudUserState.Suspended => UserState.Suspended,
        { } s when s == JumpCloudUserState.Staged => UserState.Staged,
        null when suspended == true => UserState.Suspended,
        _ => UserState.Unknown,
    };

    public static string? ValueOf(JumpCloudUser user, JumpCloudAttribute attribute) => attribute.Kind switch
    {
        AttributeKind.Phone => PhoneOf(user, attribute.Name),
        AttributeKind.Custom => user.Attributes?.LastOrDefault(a => string.Equals(a.Name, attribute.Name, StringComparison.Ordinal))?.Value,
        AttributeKind.Address => AddressOf(user, attribute),
        _ => ScalarOf(user, attribute),
    };

    private static string? PhoneOf(JumpCloudUser user, string type)
    {
        PhoneNumber? Find(string t) => user.PhoneNumbers?.LastOrDefault(p => string.Equals(p.Type, t, StringComparison.OrdinalIgnoreCase));
        return (Find(type) ?? (type == "work_mobile" ? Find("cell") : null))?.Number;
    }

    private static string? AddressOf(JumpCloudUser user, JumpCloudAttribute attribute)
    {
        UserAddress? address = user.Addresses?.LastOrDefault(a => string.Equals(a.Type, attribute.Name, StringComparison.OrdinalIgnoreCase));
        return attribute.Part switch
        {
            "streetAddress" => address?.StreetAddress,
            "extendedAddress" => address?.ExtendedAddress,
            "poBox" => address?.PoBox,
            "locality" => address?.Locality,
            "region" => address?.Region,
            "postalCode" => address?.PostalCode,
            "country" => address?.Country,
            _ => null,
        };
    }

    private static string? ScalarOf(JumpCloudUser user, JumpCloudAttribute attribute) => attribute.Target switch
    {
        "email" => user.Email,
        "firstname" => user.FirstName,
        "lastname" => user.LastName,
        "middlename" => user.MiddleName,
        "displayname" => user.DisplayName,
        "jobTitle" => user.JobTitle,
        "department" => user.Department,
        "employeeIdentifier" => user.EmployeeIdentifier,
        "location" => user.Location,
        "employeeType" => user.EmployeeType,
        "company" => user.Company,
        "costCenter" => user.CostCenter,
        "description" => user.Description,
        "alternateEmail" => user.AlternateEmail,
        "managedAppleId" => user.ManagedAppleId,
        "manager" => user.Manager,
        _ => null,
    };
}
