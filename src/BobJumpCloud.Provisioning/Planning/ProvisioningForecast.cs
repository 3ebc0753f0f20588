using System.Text.Encodings.Web;
using System.Text.Json;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// The calendar of what a sync a day would write, if nobody changed anything in Bob or JumpCloud: starts, leavers, and what the limits of 24 hours
/// let through later. Made by <see cref="ProvisioningEngine.Forecast"/>.
/// </summary>
public sealed record ProvisioningForecast
{
    /// <summary>How many days a forecast looks ahead at most: ten years.</summary>
    public const int MaximumDays = 3660;

    private static readonly ForecastJsonContext Context = new(new JsonSerializerOptions(ForecastJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The first day: the default date of the snapshot.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How many days were looked at, the first one included.</summary>
    public required int Days { get; init; }

    /// <summary>What happens, sorted by date, then by employee id (ordinal).</summary>
    public required IReadOnlyList<ForecastEntry> Entries { get; init; }

    /// <summary>The forecast as JSON: the same bytes for the same forecast.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Context.ProvisioningForecast);

    /// <summary>Dates and counts only.</summary>
    public override string ToString() => FormattableString.Invariant($"Forecast from {From:yyyy-MM-dd} for {Days} days: {Entries.Count} entries");
}
