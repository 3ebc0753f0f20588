namespace BobJumpCloud.Provisioning;

/// <summary>What day it is, for everybody: made by the host, because the engine has no clock and no time zones.</summary>
public sealed record PlanningCalendar
{
    /// <summary>The instant that the plan is made for.</summary>
    public required DateTimeOffset Instant { get; init; }

    /// <summary>The local dates.</summary>
    public required PlanningDates Dates { get; init; }

    /// <summary>A calendar on which it is the same date everywhere, at noon UTC.</summary>
    public static PlanningCalendar On(DateOnly date) => new()
    {
        Instant = new DateTimeOffset(date, new TimeOnly(12, 0), TimeSpan.Zero),
        Dates = new PlanningDates { Default = date },
    };

    /// <summary>The same time of day and the same zones, so many days later (or earlier): the instant and every date move.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PlanningCalendar AddDays(int days) => new()
    {
        Instant = Instant.AddDays(days),
        Dates = new PlanningDates { Default = Dates.Default.AddDays(days), Sites = Dates.Sites.ToDictionary(s => s.Key, s => s.Value.AddDays(days)) },
    };

    /// <summary>The person's local date: that of their site, otherwise the default.</summary>
    public DateOnly DateOf(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        return employee.Get(BobFields.Work.Site) is { } site && Dates.Sites.TryGetValue(CanonicalText.Of(site), out DateOnly date) ? date : Dates.Default;
    }
}
