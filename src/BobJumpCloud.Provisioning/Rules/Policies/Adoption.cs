namespace BobJumpCloud.Provisioning;

/// <summary>What the run that first links an existing user writes to it.</summary>
public enum Adoption
{
    /// <summary>What differs. The default.</summary>
    Update,

    /// <summary>Nothing: it only links.</summary>
    LinkOnly,
}
