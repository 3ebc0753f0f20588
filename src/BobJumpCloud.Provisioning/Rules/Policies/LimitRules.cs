namespace BobJumpCloud.Provisioning;

/// <summary>The compiled safety limits.</summary>
public sealed record LimitRules
{
    /// <summary>The limit of each kind that has one.</summary>
    public required IReadOnlyDictionary<LimitKind, Limit> Limits { get; init; }

    /// <summary>What a share allows at least.</summary>
    public required int Floor { get; init; }

    /// <summary>What a tripped limit stops.</summary>
    public required OnTrip OnTrip { get; init; }

    /// <summary>How short, compared with the last complete one, a listing of Bob may be.</summary>
    public required Limit MinimumListing { get; init; }
}
