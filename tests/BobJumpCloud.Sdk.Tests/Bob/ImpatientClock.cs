using Microsoft.Extensions.Time.Testing;

namespace BobJumpCloud.Sdk.Tests.Bob;

/// <summary>A clock on which short waits (below a minute, so not the time-outs) are over the moment they begin, with the time moved on by as much.</summary>
internal sealed class ImpatientClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromMinutes(1))
        {
            Advance(dueTime);
        }

        return timer;
    }
}
