namespace BobJumpCloud.Provisioning;

/// <summary>Which suspended users are activated when their people are active in Bob.</summary>
public enum Reactivation
{
    /// <summary>Those that this connection suspended and nobody touched since. The default.</summary>
    WhenSuspendedByUs,

    /// <summary>None, except for a first start.</summary>
    Never,

    /// <summary>All of them, whoever suspended them.</summary>
    Always,
}
