using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class EngineTests
{
    private static readonly Employee Ann = new("42")
    {
        [BobFields.Root.Email] = "ann.lee@acme.test", [BobFields.Root.FirstName] = "Ann", [BobFields.Work.Title] = "CEO",
        [BobFields.Internal.Status] = "Active", [BobFields.Work.StartDate] = new DateOnly(2026, 12, 14),
    };

    private static readonly ProvisioningSnapshot Snapshot = new()
    {
        Connection = "default",
        Calendar = PlanningCalendar.On(new DateOnly(2026, 12, 1)),
        Employees = [Ann],
        Users = [],
    };

    [Fact]
    public void Each_part_answers_alone()
    {
        var output = new StringWriter();

        // snippet: engine-parts
        ProvisioningRules rules = ProvisioningRules.Create(r => r.AllEmployees().CreateBeforeStartDate(days: 14));

        output.WriteLine(rules.Scope.Judge(Ann));                                            // In
        output.WriteLine(EmploymentPhase.Of(Ann, today: new DateOnly(2026, 12, 1)).Phase);   // PreStart
        output.WriteLine(rules.Mapping.Evaluate(Ann)[JumpCloudAttributes.JobTitle]);         // CEO
        output.WriteLine(rules.Username.Derive(Ann).Value);                                  // ann.lee
        // end-snippet

        output.ToString().ReplaceLineEndings("\n").Should().Be("In\nPreStart\nCEO\nann.lee\n");
    }

    [Fact]
    public void Everybody_one_person_and_the_coming_days()
    {
        var output = new StringWriter();

        // snippet: engine-questions
        var engine = new ProvisioningEngine(ProvisioningRules.Create(r => r.AllEmployees().CreateBeforeStartDate(days: 7)));

        ProvisioningPlan plan = engine.Plan(Snapshot);                                       // everybody
        DecisionTrace? why = engine.Explain(Snapshot, EmployeeId.Parse("42"));               // one of them, step by step
        ProvisioningForecast coming = engine.Forecast(Snapshot, days: 30);                   // what a sync a day would do

        output.WriteLine(why?.ToText());
        foreach (ForecastEntry entry in coming.Entries)
        {
            output.WriteLine($"{entry.Date:yyyy-MM-dd} {entry.EmployeeId} {entry.Kind} ({entry.Reason})");
        }
        // end-snippet

        plan.Decisions.Single().Reason.Should().Be(ReasonCode.NotDueYet);
        output.ToString().Should().Contain("2026-12-07 42 Create (NewEmployee)").And.Contain("2026-12-14 42 Activate (StartDateReached)");
    }

    [Fact]
    public void What_a_change_of_rules_does_to_the_people()
    {
        var output = new StringWriter();

        // snippet: engine-compare
        var today = new ProvisioningEngine(ProvisioningRules.Create(r => r.AllEmployees()));
        var tomorrow = new ProvisioningEngine(ProvisioningRules.Create(r => r.AllEmployees().CreateOnProfileCreation()));

        output.WriteLine(today.Plan(Snapshot).CompareTo(tomorrow.Plan(Snapshot)).ToText());
        // end-snippet

        output.ToString().Should().Contain("Skip → Create: 1");
    }
}
