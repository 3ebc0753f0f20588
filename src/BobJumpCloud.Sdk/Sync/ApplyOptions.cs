namespace BobJumpCloud.Sync;

/// <summary>How a plan is applied.</summary>
public sealed class ApplyOptions
{
    /// <summary>Told how far the run is; called from several threads.</summary>
    public IProgress<SyncProgress>? Progress { get; init; }
}
