namespace BobJumpCloud.Provisioning;

/// <summary>What a limit counts.</summary>
public enum LimitKind
{
    /// <summary>Suspensions.</summary>
    Suspend,

    /// <summary>People of whom an attribute would be cleared.</summary>
    Clear,

    /// <summary>Creations.</summary>
    Create,

    /// <summary>Updates.</summary>
    Update,

    /// <summary>Activations.</summary>
    Activate,
}
