namespace BobJumpCloud.Provisioning;

/// <summary>
/// Plans day after day, each on what the day before left. Decisions are constant between due dates, so a day on which nobody is due is left out,
/// unless the day before wrote or linked something, or a limit held something back that it may let through now.
/// </summary>
internal sealed class ForecastWalk
{
    private readonly ProvisioningRules _rules;
    private readonly ProvisioningSnapshot _start;
    private readonly string _engineVersion;
    private readonly Dictionary<EmployeeId, int> _daysAhead = [];

    public ForecastWalk(ProvisioningRules rules, ProvisioningSnapshot start, string engineVersion)
    {
        _rules = rules;
        _start = start;
        _engineVersion = engineVersion;
        foreach (Employee employee in start.Calendar.Dates.Sites.Count == 0 ? [] : start.Employees)
        {
            int ahead = start.Calendar.DateOf(employee).DayNumber - start.Calendar.Dates.Default.DayNumber;

            // Of several records of one person none may know the site.
            _daysAhead[employee.Id] = _daysAhead.TryGetValue(employee.Id, out int other) ? Math.Max(0, Math.Max(ahead, other)) : ahead;
        }
    }

    public ProvisioningForecast Walk(int days)
    {
        var entries = new List<ForecastEntry>();
        ProvisioningSnapshot snapshot = _start;
        int last = Math.Min(days - 1, DaysThatTheCalendarHas(snapshot.Calendar));
        for (int day = 0; ;)
        {
            ProvisioningPlan plan = new PlanAssembler(_rules, snapshot, _engineVersion).Assemble();
            DateOnly today = snapshot.Calendar.Dates.Default;
            entries.AddRange(plan.Decisions.Where(d => d.Writes).Select(d => new ForecastEntry(today, d.EmployeeId, d.Kind, d.Reason)));

            ProvisioningSnapshot after = snapshot.After(plan);
            int step = IsSettled(plan, snapshot, after) ? DaysUntilSomebodyIsDue(plan, today) : 1;
            if (step > last - day)
            {
                return new ProvisioningForecast { From = _start.Calendar.Dates.Default, Days = days, Entries = entries };
            }

            snapshot = after.AddDays(step);
            day += step;
        }
    }

    /// <summary>True when the next day would decide the same: nothing was written, nobody was linked for the first time, and no limit counts less tomorrow.</summary>
    private static bool IsSettled(ProvisioningPlan plan, ProvisioningSnapshot before, ProvisioningSnapshot after) =>
        plan.HasNothingToDo && after.Links.Count == before.Links.Count && !(plan.Limits.Any(l => l.Tripped) && before.RecentlyApplied.Any());

    private static int DaysThatTheCalendarHas(PlanningCalendar calendar) =>
        DateOnly.MaxValue.DayNumber - calendar.Dates.Sites.Values.Append(calendar.Dates.Default).Append(DateOnly.FromDateTime(calendar.Instant.UtcDateTime)).Max().DayNumber;

    private int DaysUntilSomebodyIsDue(ProvisioningPlan plan, DateOnly today)
    {
        int soonest = int.MaxValue;
        foreach (Decision decision in plan.Decisions)
        {
            if (decision.NextDueOn is { } due)
            {
                soonest = Math.Min(soonest, due.DayNumber - today.DayNumber - _daysAhead.GetValueOrDefault(decision.EmployeeId));
            }
        }

        return Math.Max(1, soonest);
    }
}
