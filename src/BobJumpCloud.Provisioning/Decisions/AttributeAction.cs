namespace BobJumpCloud.Provisioning;

/// <summary>What a decision does with one attribute.</summary>
public enum AttributeAction
{
    /// <summary>It is written.</summary>
    Set,

    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>It is emptied.</summary>
    Clear,

    /// <summary>It would be written, or waits for a value; a person must settle something first.</summary>
    Hold,
}
