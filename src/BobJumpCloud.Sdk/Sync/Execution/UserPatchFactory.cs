using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Turns a decision's attribute changes into a patch.</summary>
internal static class UserPatchFactory
{
    public static UserPatch Of(IEnumerable<AttributeChange> changes)
    {
        var patch = new UserPatch();
        foreach (AttributeChange change in changes)
        {
            Set(patch, change.Target, change.To);
        }

        return patch;
    }

    public static JumpCloudUserState StateOf(UserState state) => state switch
    {
        UserState.Activated => JumpCloudUserState.Activated,
        UserState.Suspended => JumpCloudUserState.Suspended,
        UserState.Staged => JumpCloudUserState.Staged,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An unknown state is never written."),
    };

    private static void Set(UserPatch patch, JumpCloudAttribute target, string? value)
    {
        switch (target.Kind)
        {
            case AttributeKind.Phone:
                patch.PhoneNumbers[target.Name] = value;
                break;
            case AttributeKind.Custom:
                patch.Attributes[target.Name] = value;
                break;
            case AttributeKind.Address:
                SetAddress(patch, target, value);
                break;
            default:
                SetScalar(patch, target, value);
                break;
        }
    }

    private static void SetAddress(UserPatch patch, JumpCloudAttribute target, string? value)
    {
        UserAddressPatch address = patch.Addresses.TryGetValue(target.Name, out UserAddressPatch? existing) && existing is not null ? existing : new UserAddressPatch();
        patch.Addresses[target.Name] = address;
        switch (target.Part)
        {
            case "streetAddress": address.StreetAddress = value; break;
            case "extendedAddress": address.ExtendedAddress = value; break;
            case "poBox": address.PoBox = value; break;
            case "locality": address.Locality = value; break;
            case "region": address.Region = value; break;
            case "postalCode": address.PostalCode = value; break;
            case "country": address.Country = value; break;
        }
    }

    private static void SetScalar(UserPatch patch, JumpCloudAttribute target, string? value)
    {
        switch (target.Target)
        {
            case "email": patch.Email = value; break;
            case "firstname": patch.FirstName = value; break;
            case "lastname": patch.LastName = value; break;
            case "middlename": patch.MiddleName = value; break;
            case "displayname": patch.DisplayName = value; break;
            case "jobTitle": patch.JobTitle = value; break;
            case "department": patch.Department = value; break;
            case "employeeIdentifier": patch.EmployeeIdentifier = value; break;
            case "location": patch.Location = value; break;
            case "employeeType": patch.EmployeeType = value; break;
            case "company": patch.Company = value; break;
            case "costCenter": patch.CostCenter = value; break;
            case "description": patch.Description = value; break;
            case "alternateEmail": patch.AlternateEmail = value; break;
            case "managedAppleId": patch.ManagedAppleId = value; break;
            case "manager": patch.Manager = value; break;
            default: throw new ArgumentOutOfRangeException(nameof(target), target.Target, "This attribute has no place in a patch.");
        }
    }
}
