namespace BobJumpCloud.Provisioning;

/// <summary>The default mapping: that of Bob's own JumpCloud integration.</summary>
internal static class DefaultMapping
{
    public static IReadOnlyList<(JumpCloudAttribute Target, BobField Field)> Rows { get; } =
    [
        (JumpCloudAttributes.Email, BobFields.Root.Email),
        (JumpCloudAttributes.FirstName, BobFields.Root.FirstName),
        (JumpCloudAttributes.LastName, BobFields.Root.Surname),
        (JumpCloudAttributes.MiddleName, BobFields.Root.SecondName),
        (JumpCloudAttributes.DisplayName, BobFields.Root.DisplayName),
        (JumpCloudAttributes.WorkPhone, BobFields.Work.WorkPhone),
        (JumpCloudAttributes.WorkMobile, BobFields.Work.WorkMobile),
        (JumpCloudAttributes.JobTitle, BobFields.Work.Title),
        (JumpCloudAttributes.Department, BobFields.Work.Department),
        (JumpCloudAttributes.EmployeeIdentifier, BobFields.Work.EmployeeIdInCompany),
        (JumpCloudAttributes.Location, BobFields.Work.Site),
        (JumpCloudAttributes.EmployeeType, BobFields.Payroll.EmploymentType),
    ];
}
