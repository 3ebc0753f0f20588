namespace BobJumpCloud.Provisioning;

/// <summary>What a row does when its source is readable and empty.</summary>
public enum WhenEmpty
{
    /// <summary>Nothing. The default.</summary>
    Keep,

    /// <summary>It clears the attribute.</summary>
    Clear,

    /// <summary>It holds the attribute; the rest is written.</summary>
    Hold,
}
