namespace BobJumpCloud.Provisioning;

/// <summary>In which state users are created. See the tables in docs/states.md.</summary>
public enum InitialState
{
    /// <summary>Suspended before the start date and activated on it; from the start date on the organization's default decides. The default.</summary>
    InactiveUntilStartDate,

    /// <summary>The organization's default for new users decides, as in Bob's own screen.</summary>
    Active,

    /// <summary>Activated, even before the start date.</summary>
    AlwaysActivated,

    /// <summary>Suspended until an administrator activates the user.</summary>
    Inactive,

    /// <summary>Staged until an administrator activates the user.</summary>
    Staged,

    /// <summary>Staged before the start date and activated on it.</summary>
    StagedUntilStartDate,
}
