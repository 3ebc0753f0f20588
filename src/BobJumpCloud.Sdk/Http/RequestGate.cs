namespace BobJumpCloud;

/// <summary>Lets requests through: never more at once than allowed, never more a minute than allowed, and none while the connection pauses.</summary>
internal sealed class RequestGate(int maxConcurrency, int? requestsPerMinute, TimeProvider timeProvider) : IDisposable
{
    // A little more than a minute: the service's clock and ours do not tick together.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly SemaphoreSlim _places = new(maxConcurrency, maxConcurrency);
    private readonly Queue<DateTimeOffset> _starts = new();
    private readonly Lock _lock = new();
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;

    /// <summary>Waits for a place; the caller gives it back with <see cref="Leave"/>.</summary>
    public async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (NextDelay() is { } delay)
            {
                // Up to a whole millisecond: Task.Delay cuts fractions off, and would not wait for the last one.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds)), timeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    public void Leave() => _places.Release();

    /// <summary>Closes the gate for everybody: after a 429 the whole connection pauses, not one worker.</summary>
    public void Pause(TimeSpan delay)
    {
        lock (_lock)
        {
            DateTimeOffset until = timeProvider.GetUtcNow() + delay;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }
    }

    public void Dispose() => _places.Dispose();

    /// <summary>Takes a start now and returns null, or says how long to wait before asking again.</summary>
    private TimeSpan? NextDelay()
    {
        lock (_lock)
        {
            DateTimeOffset now = timeProvider.GetUtcNow();
            if (_closedUntil > now)
            {
                return _closedUntil - now;
            }

            if (requestsPerMinute is not { } limit)
            {
                return null;
            }

            while (_starts.TryPeek(out DateTimeOffset oldest) && now - oldest >= Window)
            {
                _starts.Dequeue();
            }

            if (_starts.Count >= limit)
            {
                return _starts.Peek() + Window - now;
            }

            _starts.Enqueue(now);
            return null;
        }
    }
}
