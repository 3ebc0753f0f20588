namespace BobJumpCloud.Provisioning;

/// <summary>What must be asked of JumpCloud to decide one person: everything that could be that person, or be in the way. Prints nothing of it.</summary>
public sealed record DirectoryQuery
{
    /// <summary>The linked user.</summary>
    public DirectoryUserId? UserId { get; init; }

    /// <summary>Users with this e-mail address, ignoring case.</summary>
    public string? Email { get; init; }

    /// <summary>Users with this username or system username, ignoring case.</summary>
    public string? Username { get; init; }

    /// <summary>Users with this employeeIdentifier.</summary>
    public string? EmployeeIdentifier { get; init; }

    /// <summary>Names the parts that are asked for.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { UserId is null ? null : "id", Email is null ? null : "e-mail", Username is null ? null : "username", EmployeeIdentifier is null ? null : "employeeIdentifier" }.OfType<string>());
}
