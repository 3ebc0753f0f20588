namespace BobJumpCloud.Testing;

/// <summary>What the simulators accept and how strict they are. Every credential is invented.</summary>
public sealed class SimulationOptions
{
    /// <summary>The service user id that Bob accepts. Default <c>SERVICE-1042</c>.</summary>
    public string BobServiceUserId { get; set; } = "SERVICE-1042";

    /// <summary>The service user's token that Bob accepts.</summary>
    public string BobToken { get; set; } = "example-token";

    /// <summary>Calls that Bob allows per endpoint and minute; null for no limit. Default 50, as documented.</summary>
    public int? BobRequestsPerMinute { get; set; } = 50;

    /// <summary>The API key that JumpCloud accepts.</summary>
    public string JumpCloudApiKey { get; set; } = "jca_example-key";

    /// <summary>The id of the JumpCloud organization: 24 hexadecimal digits.</summary>
    public string JumpCloudOrganizationId { get; set; } = "6523f0c1a94b7d0e5c8812ab";

    /// <summary>The clock of both services: quotas, time stamps, scheduled state changes. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
