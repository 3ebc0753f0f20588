using Microsoft.Extensions.Time.Testing;

namespace BobJumpCloud.JumpCloud;

/// <summary>A clock on which every wait is over at once, and noted; time-outs stay timers.</summary>
internal sealed class SkippingTime(params TimeSpan[] timeouts) : FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero))
{
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || timeouts.Contains(dueTime))
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        Waits.Add(dueTime);
        Advance(dueTime);
        ThreadPool.QueueUserWorkItem(s => callback(s), state);
        return base.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
