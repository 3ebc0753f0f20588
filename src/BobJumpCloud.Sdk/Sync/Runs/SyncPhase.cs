namespace BobJumpCloud.Sync;

/// <summary>What a run is doing.</summary>
public enum SyncPhase
{
    /// <summary>Reads the people from Bob.</summary>
    ReadingPeople,

    /// <summary>Reads the users from JumpCloud.</summary>
    ReadingUsers,

    /// <summary>Decides.</summary>
    Planning,

    /// <summary>Writes.</summary>
    Applying,
}
