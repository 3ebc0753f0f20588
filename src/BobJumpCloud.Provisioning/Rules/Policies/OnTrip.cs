namespace BobJumpCloud.Provisioning;

/// <summary>What a tripped limit stops.</summary>
public enum OnTrip
{
    /// <summary>The decisions of that kind. The default.</summary>
    HoldKind,

    /// <summary>All changes of the run.</summary>
    StopAll,
}
