namespace BobJumpCloud.Sync;

/// <summary>How far a run is.</summary>
/// <param name="Phase">What it does.</param>
/// <param name="Done">How many people or users it has done.</param>
/// <param name="Total">How many there are; null when unknown.</param>
public sealed record SyncProgress(SyncPhase Phase, int Done, int? Total);
