using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>A snapshot in plain arrays, so that the hand-written loop pays for nothing of ours.</summary>
public sealed class FloorCompany
{
    /// <summary>Target and field of the default mapping, by slot; the address stands first.</summary>
    public static readonly (JumpCloudAttribute Target, BobField Field)[] Slots =
    [
        (JumpCloudAttributes.Email, BobFields.Root.Email), (JumpCloudAttributes.FirstName, BobFields.Root.FirstName), (JumpCloudAttributes.LastName, BobFields.Root.Surname),
        (JumpCloudAttributes.MiddleName, BobFields.Root.SecondName), (JumpCloudAttributes.DisplayName, BobFields.Root.DisplayName), (JumpCloudAttributes.WorkPhone, BobFields.Work.WorkPhone),
        (JumpCloudAttributes.WorkMobile, BobFields.Work.WorkMobile), (JumpCloudAttributes.JobTitle, BobFields.Work.Title), (JumpCloudAttributes.Department, BobFields.Work.Department),
        (JumpCloudAttributes.EmployeeIdentifier, BobFields.Work.EmployeeIdInCompany), (JumpCloudAttributes.Location, BobFields.Work.Site), (JumpCloudAttributes.EmployeeType, BobFields.Payroll.EmploymentType),
    ];

    public FloorCompany(ProvisioningSnapshot snapshot)
    {
        People = [.. snapshot.Employees.Select(e => new FloorPerson(
            e.Id.Value, e[BobFields.Internal.Status].Text, e[BobFields.Internal.LifecycleStatus].Text, e[BobFields.Work.StartDate].Text, e[BobFields.Internal.TerminationDate].Text,
            e[BobFields.Work.Site].Text, [.. Slots.Select(s => e[s.Field].Text)]))];
        Users = [.. snapshot.Users.Select(u => new FloorUser(u.Id.Value, u.Username, u.Email, u.State.ToString(), [.. Slots.Select(s => u[s.Target])]))];
        Links = snapshot.Links.ToDictionary(l => l.EmployeeId.Value, l => l.UserId.Value, StringComparer.Ordinal);
        Today = snapshot.Calendar.Dates.Default;
    }

    public FloorPerson[] People { get; }

    public FloorUser[] Users { get; }

    public Dictionary<string, string> Links { get; }

    public DateOnly Today { get; }
}
