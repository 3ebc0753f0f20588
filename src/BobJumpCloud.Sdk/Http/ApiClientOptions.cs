namespace BobJumpCloud;

/// <summary>How a client talks to its service: address, pace and patience.</summary>
public abstract class ApiClientOptions
{
    private protected ApiClientOptions(Uri baseAddress, TimeSpan attemptTimeout, TimeSpan totalTimeout)
    {
        BaseAddress = baseAddress;
        AttemptTimeout = attemptTimeout;
        TotalTimeout = totalTimeout;
    }

    /// <summary>Where the service is; with or without a trailing slash.</summary>
    public Uri BaseAddress { get; set; }

    /// <summary>How many requests may be under way at once; default 4.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>How many requests may start in any 60 seconds; null (the default) sets no limit of our own.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>How long one attempt may take until the headers of its answer are there.</summary>
    public TimeSpan AttemptTimeout { get; set; }

    /// <summary>How long a request may take with all its repetitions and waiting.</summary>
    public TimeSpan TotalTimeout { get; set; }

    /// <summary>The clock for time-outs, waiting and pacing; a test replaces it. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
