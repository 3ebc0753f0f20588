namespace BobJumpCloud.Sync;

/// <summary>How a plan is applied.</summary>
public sealed class ApplyOptions
{
    /// <summary>Told how far the run is; called from several threads.</summary>
    public IProgress<SyncProgress>? Progress { get; init; }

    /// <summary>The approval that a tripped limit of the plan showed: that very set of changes may be applied in this run. For a run of everybody only; a saved plan refuses it. Default: none.</summary>
    public string? Approval { get; init; }
}
