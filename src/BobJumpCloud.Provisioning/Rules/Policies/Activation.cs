namespace BobJumpCloud.Provisioning;

/// <summary>Who activates on the start date.</summary>
public enum Activation
{
    /// <summary>The sync that runs on that day. The default.</summary>
    BySync,

    /// <summary>JumpCloud's own scheduled state change.</summary>
    ScheduledInJumpCloud,
}
