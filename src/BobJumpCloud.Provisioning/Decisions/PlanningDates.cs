namespace BobJumpCloud.Provisioning;

/// <summary>The local dates that decisions were made for.</summary>
public sealed record PlanningDates
{
    /// <summary>The date for everybody whose site has none of its own.</summary>
    public required DateOnly Default { get; init; }

    /// <summary>Dates by site name, sorted by name.</summary>
    public IReadOnlyDictionary<string, DateOnly> Sites
    {
        get;
        init => field = new SortedDictionary<string, DateOnly>((value ?? new Dictionary<string, DateOnly>()).ToDictionary(), StringComparer.Ordinal);
    }

        = new SortedDictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>Equal dates for all.</summary>
    public bool Equals(PlanningDates? other) =>
        other is not null && Default == other.Default && Sites.Count == other.Sites.Count
        && Sites.All(s => other.Sites.TryGetValue(s.Key, out DateOnly date) && date == s.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Default, Sites.Count);
}
