namespace BobJumpCloud.Provisioning;

/// <summary>Why we put a user into a state; remembered by the link, so that only what we did is undone.</summary>
public enum StateReason
{
    /// <summary>Suspended or staged until the start date.</summary>
    UntilStart,

    /// <summary>The state that the rules give to every new user; an administrator changes it.</summary>
    Initial,

    /// <summary>Suspended because the person has left, was deleted, or lost access at once.</summary>
    Leaver,

    /// <summary>Suspended because Bob shows no access, as during leave.</summary>
    Leave,

    /// <summary>Suspended because the person left the scope.</summary>
    OutOfScope,
}
