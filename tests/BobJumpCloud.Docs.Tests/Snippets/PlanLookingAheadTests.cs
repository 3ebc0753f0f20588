using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class PlanLookingAheadTests
{
    private static readonly Employee Ann = new("42")
    {
        [BobFields.Root.Email] = "ann.lee@acme.test", [BobFields.Internal.Status] = "Inactive", [BobFields.Internal.LifecycleStatus] = "hired", [BobFields.Work.StartDate] = new DateOnly(2026, 12, 1),
    };

    private static readonly ProvisioningSnapshot Today = new()
    {
        Connection = "default", Calendar = PlanningCalendar.On(new DateOnly(2026, 11, 24)), Employees = [Ann], Users = [],
    };

    [Fact]
    public void The_coming_days()
    {
        ProvisioningSnapshot snapshot = Today;

        // snippet: time-travel
        var engine = new ProvisioningEngine(ProvisioningRules.Create(rules => rules.AllEmployees()));

        ProvisioningPlan plan = engine.Plan(snapshot);                          // 24 November: she is not due yet
        ProvisioningSnapshot firstDay = snapshot.After(plan).AddDays(7);        // what 1 December looks like, if nobody changes anything
        Decision ann = engine.Plan(firstDay).Decisions.Single();                // Create

        ProvisioningForecast forecast = engine.Forecast(snapshot, days: 30);    // the same for every coming day
        // end-snippet

        plan.Decisions.Single().Reason.Should().Be(ReasonCode.NotDueYet);
        ann.Kind.Should().Be(DecisionKind.Create);
        forecast.Entries.Should().Equal(new ForecastEntry(new DateOnly(2026, 12, 1), EmployeeId.Parse("42"), DecisionKind.Create, ReasonCode.NewEmployee));
    }

    [Fact]
    public void A_change_of_rules()
    {
        ProvisioningRules rulesOfToday = ProvisioningRules.Create(rules => rules.AllEmployees());
        ProvisioningRules rulesOfTomorrow = ProvisioningRules.Create(rules => rules.AllEmployees().CreateBeforeStartDate(days: 14));
        ProvisioningSnapshot snapshot = Today;

        // snippet: compare-plans
        ProvisioningPlan before = new ProvisioningEngine(rulesOfToday).Plan(snapshot);
        ProvisioningPlan after = new ProvisioningEngine(rulesOfTomorrow).Plan(snapshot);

        string text = before.CompareTo(after).ToText();    // "1 of 1 people differ.\nSkip → Create: 1\n…"
        // end-snippet

        text.Should().StartWith("1 of 1 people differ.\nSkip → Create: 1\n");
    }
}
