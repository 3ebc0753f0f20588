namespace BobJumpCloud.Provisioning;

/// <summary>What happens to a linked user whose person leaves the scope.</summary>
public enum WhenOutOfScope
{
    /// <summary>Nothing. The default.</summary>
    Keep,

    /// <summary>The user is suspended.</summary>
    Suspend,
}
