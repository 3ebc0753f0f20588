using System.Text.Json;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Decisions;

public sealed class DecisionTraceTests
{
    [Fact]
    public void A_creation_explains_itself_step_by_step()
    {
        DecisionTrace trace = Engine().Explain(Person(), null, Today);

        trace.Decision.Should().Be(Engine().Decide(Person(), null, Today));
        trace.ToText().Should().StartWith(
            "1: Create (NewEmployee). The person is due and has no user in JumpCloud. Nothing to do.\n"
            + "  1. Phase: Active on 2026-11-24, from internal.status = \"Active\", internal.lifecycleStatus = \"employed\", work.startDate = \"2020-01-01\", "
            + "internal.terminationDate is absent, employee.lastDayOfWork is absent.\n"
            + "  2. Match: no user is this person's, from root.email = \"ann.lee@acme.test\".\n"
            + "  3. Scope: in scope, by Who, from root.email = \"ann.lee@acme.test\".\n"
            + "  4. When: the creation is due, by When = OnStartDate, from work.startDate = \"2020-01-01\".\n");
        trace.ToText().Should().Contain("Username: \"ann.lee\", by Username:Rule = EmailLocalPart, from root.email = \"ann.lee@acme.test\".\n")
            .And.Contain("State: none is sent, so the organization's default counts: ACTIVATED, by InitialState = InactiveUntilStartDate.\n")
            .And.Contain("     Set firstname: Bob has \"Ann\", JumpCloud has nothing, by firstname.\n")
            .And.Contain("     Keep jobTitle: Bob has absent, JumpCloud has nothing, by jobTitle.\n");
    }

    [Fact]
    public void An_update_says_what_is_written_and_which_username_is_kept()
    {
        Employee person = Person().With(BobFields.Work.Title, "CEO");

        DecisionTrace trace = Engine().Explain(person, User(username: "alee"), Today, Link());

        trace.Steps.Select(s => s.Step).Should().Equal(DecisionStep.Phase, DecisionStep.Match, DecisionStep.Scope, DecisionStep.Map, DecisionStep.Username, DecisionStep.State, DecisionStep.Diff);
        trace.ToText().Should().Contain("Match: linked to user u1,")
            .And.Contain("Username: \"alee\" is kept, although the rule gives \"ann.lee\"")
            .And.Contain("State: ACTIVATED stays.\n")
            .And.Contain("Diff: to be written: jobTitle.\n");
        trace.Attributes.Single(a => a.Target == JumpCloudAttributes.JobTitle).Should().Be(new AttributeTrace(JumpCloudAttributes.JobTitle, "jobTitle", FieldPresence.Value, "CEO", null, AttributeAction.Set));
    }

    [Theory]
    [InlineData(WhenEmpty.Keep, AttributeAction.Keep)]
    [InlineData(WhenEmpty.Clear, AttributeAction.Clear)]
    [InlineData(WhenEmpty.Hold, AttributeAction.Hold)]
    public void An_empty_source_keeps_clears_or_holds(WhenEmpty whenEmpty, AttributeAction expected)
    {
        ProvisioningEngine engine = Engine(o => o.Mapping.Rows["title"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = whenEmpty });
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", [JumpCloudAttributes.JobTitle] = "CEO" };

        DecisionTrace trace = engine.Explain(Person().With(BobFields.Work.Title, FieldValue.Empty), user, Today, Link());

        trace.Attributes.Single(a => a.Target == JumpCloudAttributes.JobTitle).Should().Be(new AttributeTrace(JumpCloudAttributes.JobTitle, "title", FieldPresence.Empty, null, "CEO", expected));
    }

    [Fact]
    public void A_held_decision_ends_with_the_step_that_holds_it_and_the_way_out()
    {
        DecisionTrace trace = Engine().Explain(PersonIn(Phase.Unknown), User(), Today, Link());

        trace.Steps[0].Reason.Should().Be(ReasonCode.UnknownStatus);
        trace.ToText().Should().StartWith($"1: Hold (UnknownStatus). {ReasonCatalog.Of(ReasonCode.UnknownStatus).Cause} {ReasonCatalog.Of(ReasonCode.UnknownStatus).Remedy}\n");
    }

    [Fact]
    public void In_a_company_the_passes_over_everybody_leave_steps_too()
    {
        Employee namesake = Person("2", "ANN.LEE@b.test");
        ProvisioningSnapshot company = Company([Person(), namesake, PersonIn(Phase.Inactive, "3", "bob@acme.test")], [User("u3", "bob", "bob@acme.test")], Link("3", "u3"));
        ProvisioningEngine engine = Engine(o => (o.Limits.Suspend, o.Limits.Floor) = ("0", 0));

        DecisionTrace taken = engine.Explain(company, EmployeeId.Parse("2"))!;
        DecisionTrace limited = engine.Explain(company, EmployeeId.Parse("3"))!;

        taken.Decision.Should().Be(engine.Plan(company).Of("2"));
        taken.Steps[^1].Should().BeEquivalentTo(new { Step = DecisionStep.UsernameAllocation, Reason = ReasonCode.UsernameTaken, Result = "held instead of Create" });
        limited.Steps[^1].Should().BeEquivalentTo(new { Step = DecisionStep.Limits, Reason = ReasonCode.LimitReached, Result = "held instead of Suspend" });
        engine.Explain(company, EmployeeId.Parse("4")).Should().BeNull();
    }

    [Fact]
    public void The_json_has_the_decision_as_the_plan_has_it_the_steps_and_the_attributes()
    {
        DecisionTrace trace = Engine().Explain(Person(), null, Today);
        ProvisioningPlan plan = Engine().Plan(Company([Person()], []));

        using var json = JsonDocument.Parse(trace.ToJson());
        using var planned = JsonDocument.Parse(plan.ToJson());

        json.RootElement.EnumerateObject().Select(m => m.Name).Should().Equal("decision", "steps", "attributes");
        json.RootElement.GetProperty("decision").GetRawText().Should().Be(planned.RootElement.GetProperty("decisions")[0].GetRawText());
        json.RootElement.GetProperty("steps")[0].GetProperty("inputs")[0].GetRawText().Should().Be("""{"field":"internal.status","presence":"Value","value":"Active"}""");
        json.RootElement.GetProperty("attributes").EnumerateArray().Single(a => a.GetProperty("target").GetString() == "email").GetRawText()
            .Should().Be("""{"target":"email","rule":"email","presence":"Value","value":"ann.lee@acme.test","current":null,"action":"Set"}""");
    }

    [Fact]
    public void Printing_a_trace_prints_no_values()
    {
        DecisionTrace trace = Engine().Explain(Person(), User(), Today, Link());

        $"{trace} {string.Join(' ', trace.Steps)} {string.Join(' ', trace.Attributes)} {string.Join(' ', trace.Steps.SelectMany(s => s.Inputs))}".Should().NotContainAny("ann", "Ann", "acme", "2020");
    }
}
