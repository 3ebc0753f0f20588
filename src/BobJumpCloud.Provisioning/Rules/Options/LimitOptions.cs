namespace BobJumpCloud.Provisioning;

/// <summary>The safety limits. Each is a count (<c>12</c>), a share of the connection's people (<c>10%</c>) or <c>None</c>.</summary>
public sealed class LimitOptions
{
    /// <summary>Suspensions. Default: 10 %.</summary>
    public string Suspend { get; set; } = "10%";

    /// <summary>People of whom an attribute would be cleared. Default: 10 %.</summary>
    public string Clear { get; set; } = "10%";

    /// <summary>What a share allows at least, in people. Default: 5.</summary>
    public int Floor { get; set; } = 5;

    /// <summary>Creations. Default: none.</summary>
    public string? Create { get; set; }

    /// <summary>Updates. Default: none.</summary>
    public string? Update { get; set; }

    /// <summary>Activations. Default: none.</summary>
    public string? Activate { get; set; }

    /// <summary>What a tripped limit stops. Default: <see cref="OnTrip.HoldKind"/>.</summary>
    public OnTrip OnTrip { get; set; } = OnTrip.HoldKind;

    /// <summary>How short, compared with the last complete one, a listing of Bob may be. Default: 80 %.</summary>
    public string MinimumListing { get; set; } = "80%";
}
