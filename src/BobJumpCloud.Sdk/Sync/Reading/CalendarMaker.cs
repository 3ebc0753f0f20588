using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Says what day it is in the connection's zones.</summary>
internal sealed class CalendarMaker(string timeZone, IEnumerable<KeyValuePair<string, string>> siteTimeZones, DateOnly? today)
{
    private readonly TimeZoneInfo _default = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
    private readonly List<KeyValuePair<string, TimeZoneInfo>> _sites =
        [.. siteTimeZones.Select(s => KeyValuePair.Create(s.Key, TimeZoneInfo.FindSystemTimeZoneById(s.Value)))];

    public PlanningCalendar At(DateTimeOffset instant) => new()
    {
        Instant = instant,
        Dates = new PlanningDates
        {
            Default = today ?? DateIn(_default, instant),
            Sites = new SortedDictionary<string, DateOnly>((today is null ? _sites : []).ToDictionary(s => s.Key, s => DateIn(s.Value, instant)), StringComparer.Ordinal),
        },
    };

    private static DateOnly DateIn(TimeZoneInfo zone, DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
