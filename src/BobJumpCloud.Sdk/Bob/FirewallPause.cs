namespace BobJumpCloud.Bob;

/// <summary>
/// Bob's firewall blocks a caller for five minutes after a burst of refusals; asking on while blocked gains nothing, so nothing is sent meanwhile.
/// </summary>
/// <remarks><see href="https://apidocs.hibob.com/reference/rate-limiting"/>.</remarks>
internal sealed class FirewallPause
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

    private long _untilTicks;

    public void Begin(DateTimeOffset now) => Interlocked.Exchange(ref _untilTicks, (now + Length).UtcTicks);

    /// <summary>What is left of the pause; null when there is none.</summary>
    public TimeSpan? Remaining(DateTimeOffset now)
    {
        long left = Interlocked.Read(ref _untilTicks) - now.UtcTicks;
        return left > 0 ? TimeSpan.FromTicks(left) : null;
    }
}
