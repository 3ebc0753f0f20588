namespace BobJumpCloud.Connections;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => instant;
}
