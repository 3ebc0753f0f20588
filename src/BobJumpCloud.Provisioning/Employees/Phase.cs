namespace BobJumpCloud.Provisioning;

/// <summary>Where a person is in employment, on their own local date.</summary>
public enum Phase
{
    /// <summary>Not started yet.</summary>
    PreStart,

    /// <summary>Works.</summary>
    Active,

    /// <summary>Has left, is on leave without access, or had access revoked.</summary>
    Inactive,

    /// <summary>Gone from Bob, and proven so.</summary>
    Deleted,

    /// <summary>Cannot be told; nothing is changed.</summary>
    Unknown,
}
