using System.Globalization;
using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>A forecast is what planning and applying every single day gives: the days that it leaves out change nothing.</summary>
public sealed class ForecastProperties
{
    private const int Days = 6;

    private static readonly ProvisioningEngine[] WithLimits =
    [
        .. Enumerable.Range(0, 12).Select(i => Sample.Engine(o =>
        {
            (o.When, o.DaysBeforeStartDate) = i % 3 == 0 ? (ProvisionWhen.BeforeStartDate, 2) : i % 3 == 1 ? (ProvisionWhen.OnStartDate, null) : (ProvisionWhen.OnProfileCreation, (int?)null);
            o.Limits.OnTrip = i % 2 == 0 ? OnTrip.HoldKind : OnTrip.StopAll;
            o.Limits.Suspend = o.Limits.Activate = o.Limits.Create = (1 + (i % 4)).ToString(CultureInfo.InvariantCulture);
        })),
    ];

    private static IEnumerable<ForecastEntry> DayByDay(ProvisioningEngine engine, ProvisioningSnapshot snapshot)
    {
        for (int day = 0; day < Days; day++)
        {
            ProvisioningPlan plan = engine.Plan(snapshot);
            foreach (Decision decision in plan.Decisions.Where(d => d.Writes))
            {
                yield return new ForecastEntry(snapshot.Calendar.Dates.Default, decision.EmployeeId, decision.Kind, decision.Reason);
            }

            snapshot = snapshot.After(plan).AddDays(1);
        }
    }

    [Fact]
    public void Without_limits() =>
        Companies.All.Sample((company, rules) =>
        {
            var engine = new ProvisioningEngine(rules);

            engine.Forecast(company, Days).Entries.Should().Equal(DayByDay(engine, company));
        }, iter: Cases.Count);

    [Fact]
    public void With_limits_and_what_was_applied_and_approved_before() =>
        Gen.Select(Companies.Snapshot, Gen.Int[0, 11], Gen.Int[-30, 10].Array[0, 2], Gen.Bool).Sample((company, rules, hours, approves) =>
        {
            ProvisioningEngine engine = WithLimits[rules];
            ProvisioningSnapshot before = company with
            {
                Applied = [.. hours.Select(h => new AppliedChange(EmployeeId.Parse("x"), DirectoryUserId.Parse("x"), LimitKind.Suspend, company.Calendar.Instant.AddHours(h)))],
                ApprovedNow = approves ? [.. engine.Plan(company).Limits.Select(l => l.Approval).OfType<string>()] : [],
            };

            engine.Forecast(before, Days).Entries.Should().Equal(DayByDay(engine, before));
        }, iter: Cases.Count);
}
