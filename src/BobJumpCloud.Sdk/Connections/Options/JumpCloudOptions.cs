namespace BobJumpCloud.Connections;

/// <summary>How JumpCloud is reached. Prints no secret.</summary>
public sealed class JumpCloudOptions
{
    /// <summary>The address, which depends on the region. Default: <c>https://console.jumpcloud.com/api/</c> (US).</summary>
    public Uri BaseAddress { get; set; } = new("https://console.jumpcloud.com/api/");

    /// <summary>The API key of an administrator of its own; required. It belongs in a secret store or an environment variable.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The organization, for keys that reach several. Default: the only one.</summary>
    public string? OrganizationId { get; set; }

    /// <summary>The first password of created users. Default: none, so that people choose their own.</summary>
    public string? DefaultPassword { get; set; }

    /// <summary>How many requests may be under way at once. Default: 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>How many requests may start in any 60 seconds; null (the default): no limit of ours.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>How long one attempt may take. Default: 30 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request may take with all repetitions. Default: 5 minutes.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The address.</summary>
    public override string ToString() => $"{BaseAddress}, key ***";
}
