namespace BobJumpCloud.JumpCloud;

/// <summary>
/// Where JumpCloud is and how patient the client is with it. Defaults: the US address, 30 seconds for an attempt, 5 minutes in all. A client
/// reads them once, when it is made.
/// </summary>
public sealed class JumpCloudClientOptions : ApiClientOptions
{
    /// <summary>The defaults.</summary>
    public JumpCloudClientOptions()
        : base(UnitedStates, attemptTimeout: TimeSpan.FromSeconds(30), totalTimeout: TimeSpan.FromMinutes(5))
    {
    }

    /// <summary>The address for tenants in the US, and the default. The addresses of the three regions: https://docs.jumpcloud.com/api/1.0/index.yaml. A tenant lives in one region; its keys are unknown in the others.</summary>
    public static Uri UnitedStates { get; } = new("https://console.jumpcloud.com/api/");

    /// <summary>The address for tenants in the EU.</summary>
    public static Uri Europe { get; } = new("https://console.eu.jumpcloud.com/api/");

    /// <summary>The address for tenants in India.</summary>
    public static Uri India { get; } = new("https://console.in.jumpcloud.com/api/");
}
