namespace BobJumpCloud.Connections;

/// <summary>Single sign-on to Bob through JumpCloud.</summary>
public sealed class SsoOptions
{
    /// <summary>The company's id in Bob; HiBob's support tells it.</summary>
    public string? CompanyId { get; set; }

    /// <summary>The name of the application template. Default: <c>bob</c>.</summary>
    public string Template { get; set; } = "bob";

    /// <summary>The address of Bob's assertion consumer service, with <c>{companyId}</c> for the id.</summary>
    public string? AcsUrl { get; set; }
}
