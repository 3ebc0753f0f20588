namespace BobJumpCloud.Testing;

/// <summary>Bob's firewall: fifty refusals within ten seconds block the Authorization header, or the caller, for five minutes.</summary>
internal sealed class Firewall(TimeProvider time)
{
    private const int Refusals = 50;
    private const string Caller = "";
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Block = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, Queue<DateTimeOffset>> refused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> blockedUntil = new(StringComparer.Ordinal);

    public bool Blocks(string? authorization) => IsBlocked(Caller) || (authorization is not null && IsBlocked(authorization));

    public void CountRefusal(string? authorization)
    {
        Count(Caller, Refusals + 1);
        if (authorization is not null)
        {
            Count(authorization, Refusals);
        }
    }

    private bool IsBlocked(string key) => blockedUntil.TryGetValue(key, out var until) && time.GetUtcNow() < until;

    private void Count(string key, int limit)
    {
        var now = time.GetUtcNow();
        if (!refused.TryGetValue(key, out var times))
        {
            refused[key] = times = new();
        }

        times.Enqueue(now);
        while (now - times.Peek() > Window)
        {
            times.Dequeue();
        }

        if (times.Count >= limit)
        {
            blockedUntil[key] = now + Block;
            times.Clear();
        }
    }
}
