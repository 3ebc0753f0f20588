using System.Globalization;

namespace BobJumpCloud.Provisioning.Tests.Lives;

/// <summary>
/// One person, day after day: what HR and IT do in the morning, then a sync. The diary has a line for each day on which something was written, or on
/// which the decision was another one than the day before; that nothing is left to do after a write goes without saying. All of it is in 2026.
/// </summary>
internal sealed class Life
{
    private const string Settled = "NoChange/UpToDate";

    private readonly ProvisioningEngine _engine;
    private readonly List<string> _diary = [];
    private ProvisioningSnapshot _world;
    private readonly Dictionary<EmployeeId, (string Text, bool Wrote)> _last = [];

    private Life(string day, Action<ProvisioningOptions>? configure, UserState byDefault)
    {
        _engine = Sample.Engine(configure);
        _world = Sample.Company([], []) with { Calendar = PlanningCalendar.On(Day(day)), DefaultUserState = byDefault };
    }

    private DateOnly Today => _world.Calendar.Dates.Default;

    /// <summary>Nobody is known yet.</summary>
    public static Life From(string day, Action<ProvisioningOptions>? configure = null, UserState byDefault = UserState.Activated) => new(day, configure, byDefault);

    /// <summary>Syncs every day until this one; then, before the sync of this day, something happens.</summary>
    public Life On(string day, Func<ProvisioningSnapshot, ProvisioningSnapshot> happens)
    {
        SyncUntil(Day(day));
        _world = happens(_world);
        return this;
    }

    /// <summary>Syncs until this day, which is included.</summary>
    public string DiaryUntil(string day)
    {
        SyncUntil(Day(day).AddDays(1));
        return string.Concat(_diary.Select(line => line + "\n"));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact("2026-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(Decision decision)
    {
        string state = decision.State.To is { } to ? $" {to.ToString().ToUpperInvariant()}" : "";
        string mail = decision.SendsEmail ? " e-mail" : "";
        return $"{decision.Summary()}{state}{mail}{string.Concat(decision.Findings.Select(f => $" +{f.Code}"))}";
    }

    private void SyncUntil(DateOnly day)
    {
        for (; Today < day; _world = _world.AddDays(1))
        {
            ProvisioningPlan plan = _engine.Plan(_world);
            foreach (Decision decision in plan.Decisions)
            {
                string who = plan.Decisions.Count > 1 ? decision.EmployeeId + " " : "";
                string text = Text(decision);
                (string before, bool wrote) = _last.GetValueOrDefault(decision.EmployeeId);
                if (decision.Writes || (text != before && !(wrote && text == Settled)))
                {
                    _diary.Add($"{Today.ToString("MM-dd", CultureInfo.InvariantCulture)} {who}{text}");
                }

                _last[decision.EmployeeId] = (text, decision.Writes);
            }

            _world = _world.After(plan);
        }
    }
}
