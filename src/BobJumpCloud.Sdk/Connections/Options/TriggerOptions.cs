namespace BobJumpCloud.Connections;

/// <summary>What starts runs by itself.</summary>
public sealed class TriggerOptions
{
    /// <summary>How often everybody is synced; null (the default): only on request. At least one minute.</summary>
    public TimeSpan? FullSyncEvery { get; set; }

    /// <summary>When people are synced whose date has come, as a time of day in UTC. Default: 00:05. Null, which only code can say: only on request.</summary>
    public TimeSpan? DueAt { get; set; } = TimeSpan.FromMinutes(5);
}
