namespace BobJumpCloud.Provisioning;

/// <summary>What became of a decision.</summary>
public enum OutcomeKind
{
    /// <summary>Written.</summary>
    Applied,

    /// <summary>There was nothing to write.</summary>
    Unchanged,

    /// <summary>Left alone on purpose.</summary>
    Skipped,

    /// <summary>Waits for a person, wholly or in part.</summary>
    Held,

    /// <summary>Refused; trying again changes nothing.</summary>
    Failed,

    /// <summary>The user moved after the plan was made; nothing was written.</summary>
    Stale,

    /// <summary>Failed for now; tried again later.</summary>
    Queued,
}
