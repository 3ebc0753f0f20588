namespace BobJumpCloud;

/// <summary>Reads the standard Retry-After header, in seconds or as a date.</summary>
internal static class RetryAfterReader
{
    public static TimeSpan? Read(HttpResponseMessage response, DateTimeOffset now)
    {
        TimeSpan? delay = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => null,
        };
        return delay is { } d && d < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}
