namespace BobJumpCloud.Connections;

/// <summary>The clock of runs: planning, limits and recorded times. Leases, retries and time-outs use the real one.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Today">Replaces every local date; null: the clock decides.</param>
internal sealed record RunClock(TimeProvider Clock, DateOnly? Today);
