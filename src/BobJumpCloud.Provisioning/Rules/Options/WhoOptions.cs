namespace BobJumpCloud.Provisioning;

/// <summary>Who is provisioned: exactly one of <see cref="AllEmployees"/>, <see cref="EmployeeIds"/> and <see cref="Condition"/> must be stated.</summary>
public sealed class WhoOptions
{
    /// <summary>True: everybody.</summary>
    public bool? AllEmployees { get; set; }

    /// <summary>These people, by their ids in Bob.</summary>
    public IList<string> EmployeeIds { get; set; } = [];

    /// <summary>Whoever meets a condition.</summary>
    public ConditionOptions? Condition { get; set; }

    /// <summary>Narrows the above to people whose e-mail address is in one of these domains (exact, ignoring case). Default: any.</summary>
    public IList<string> EmailDomains { get; set; } = [];
}
