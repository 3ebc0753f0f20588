using System.Globalization;

namespace BobJumpCloud.Testing;

/// <summary>Bob's quota: so many calls per endpoint in each minute of the clock.</summary>
internal sealed class RateLimit(TimeProvider time)
{
    private readonly Dictionary<string, (long Minute, int Calls)> used = new(StringComparer.Ordinal);

    public int? PerMinute { get; set; } = 50;

    public SimulatorAnswer Apply(string endpoint, Func<SimulatorAnswer> answer)
    {
        if (PerMinute is not { } limit)
        {
            return answer();
        }

        var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        var (last, calls) = used.GetValueOrDefault(endpoint);
        calls = last == minute ? calls + 1 : 1;
        used[endpoint] = (minute, calls);
        var result = calls > limit ? BobError.Of(429, "tooManyRequests", "Too many requests; check also that POST is used where it must be.") : answer();
        return result
            .With("X-RateLimit-Limit", Text(limit))
            .With("X-RateLimit-Remaining", Text(Math.Max(0, limit - calls)))
            .With("X-RateLimit-Reset", Text((minute + 1) * 60));
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
