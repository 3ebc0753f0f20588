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

    /// <summary>Users whose username or system username begins with this, ignoring case: who has the name, or the name with a number. Null when no numbers are appended.</summary>
    public string? UsernamePrefix { get; init; }

    /// <summary>Users with this employeeIdentifier, ignoring case.</summary>
    public string? EmployeeIdentifier { get; init; }

    /// <summary>Users whose custom attribute of this name carries <see cref="EmployeeId"/>.</summary>
    public JumpCloudAttribute? LinkAttribute { get; init; }

    /// <summary>The employee id that <see cref="LinkAttribute"/> is to carry; null without one.</summary>
    public EmployeeId? EmployeeId { get; init; }

    /// <summary>Names the parts that are asked for.</summary>
    public override string ToString()
    {
        (string Part, bool IsAsked)[] parts =
        [
            ("id", UserId is not null), ("e-mail", Email is not null), ("username", Username is not null), ("usernames with numbers", UsernamePrefix is not null),
            ("employeeIdentifier", EmployeeIdentifier is not null), ("link attribute", LinkAttribute is not null),
        ];
        return string.Join(", ", parts.Where(p => p.IsAsked).Select(p => p.Part));
    }
}
