using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>A limit: a count, a share of the connection's people, or none.</summary>
public readonly record struct Limit
{
    private readonly int? _count;
    private readonly decimal? _percent;

    private Limit(int? count, decimal? percent)
    {
        _count = count;
        _percent = percent;
    }

    /// <summary>No limit. Also the value of <c>default</c>.</summary>
    public static Limit None => default;

    /// <summary>True when there is no limit.</summary>
    public bool IsNone => _count is null && _percent is null;

    /// <summary>Reads <c>12</c>, <c>10%</c> or <c>None</c>; null reads as none.</summary>
    public static bool TryParse(string? text, out Limit limit)
    {
        limit = default;
        string trimmed = text?.Trim() ?? "None";
        if (trimmed.Equals("None", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (trimmed.EndsWith('%'))
        {
            bool isShare = decimal.TryParse(trimmed[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= 100;
            limit = isShare ? new Limit(null, percent) : default;
            return isShare;
        }

        bool isCount = int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        limit = isCount ? new Limit(count, null) : default;
        return isCount;
    }

    /// <summary>How many are allowed.</summary>
    /// <param name="population">The people of the connection.</param>
    /// <param name="floor">What a share allows at least.</param>
    public int Allowed(int population, int floor) => this switch
    {
        { _count: { } count } => count,
        { _percent: { } percent } => Math.Max(floor, (int)Math.Floor(population * percent / 100)),
        _ => int.MaxValue,
    };

    /// <summary>As the configuration writes it.</summary>
    public override string ToString() => this switch
    {
        { _count: { } count } => count.ToString(CultureInfo.InvariantCulture),
        { _percent: { } percent } => percent.ToString(CultureInfo.InvariantCulture) + "%",
        _ => "None",
    };
}
