namespace BobJumpCloud.Sync;

/// <summary>What made a run start.</summary>
public enum SyncTrigger
{
    /// <summary>Everybody, on request or by schedule.</summary>
    Full,

    /// <summary>One person, on request.</summary>
    Person,

    /// <summary>A webhook.</summary>
    Event,

    /// <summary>A date that has come.</summary>
    Due,

    /// <summary>A saved plan.</summary>
    Apply,
}
