namespace BobJumpCloud.Provisioning;

/// <summary>By what an unlinked employee is matched to an existing user.</summary>
public enum MatchKey
{
    /// <summary>The work e-mail address. The default.</summary>
    Email,

    /// <summary>JumpCloud's employeeIdentifier.</summary>
    EmployeeIdentifier,
}
