namespace BobJumpCloud.Sync;

/// <summary>The standing status of one person.</summary>
public enum SyncStatus
{
    /// <summary>The user is as it should be.</summary>
    Synced,

    /// <summary>Failed for now; tried again later.</summary>
    Pending,

    /// <summary>Left alone on purpose.</summary>
    Skipped,

    /// <summary>Waits for a person.</summary>
    Held,

    /// <summary>Refused; see the error.</summary>
    Failed,
}
