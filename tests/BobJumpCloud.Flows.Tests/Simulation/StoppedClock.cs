namespace BobJumpCloud.Flows.Tests.Simulation;

/// <summary>A clock that moves only when told.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
