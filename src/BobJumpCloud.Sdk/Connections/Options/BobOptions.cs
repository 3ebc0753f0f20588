namespace BobJumpCloud.Connections;

/// <summary>How Bob is reached. Prints no secret.</summary>
public sealed class BobOptions
{
    /// <summary>The address. Default: <c>https://api.hibob.com/v1/</c>.</summary>
    public Uri BaseAddress { get; set; } = Bob.BobClientOptions.ProductionAddress;

    /// <summary>The service user's id; required.</summary>
    public string? ServiceUserId { get; set; }

    /// <summary>The service user's token; required. It belongs in a secret store or an environment variable.</summary>
    public string? Token { get; set; }

    /// <summary>The secret of the webhook; required for webhooks only.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>Reads people in batches of this size; null (the default): in one answer.</summary>
    public int? BatchSize { get; set; }

    /// <summary>How many requests may be under way at once. Default: 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>How many requests may start in any 60 seconds; null (the default): as Bob allows.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>How long one attempt may take. Default: 1 minute 40 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long a request may take with all repetitions. Default: 10 minutes.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The address and the service user's id.</summary>
    public override string ToString() => $"{BaseAddress} as {ServiceUserId}, token ***";
}
