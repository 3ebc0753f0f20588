using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class ManagerTests
{
    private static readonly ProvisioningEngine WithManager = Engine(Managed);

    private static void Managed(ProvisioningOptions options) => options.Mapping.Rows["manager"] = new MappingRowOptions { Target = "manager", Field = "work.manager" };

    private static Employee Reporting(string id, string to, Phase phase = Phase.Active) => PersonIn(phase, id, $"p{id}@acme.test").With(BobFields.Work.Manager, to);

    private static DirectoryUser UserOf(string id, string? manager = null, string state = "") => new($"u{id}")
    {
        Username = $"p{id}", Email = $"p{id}@acme.test", HasFinishedActivation = true, RestrictedFields = state == "restricted" ? ["manager"] : [],
        [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.Manager] = manager,
    };

    private static Decision Decide(Employee person, string? current, params Employee[] others) => WithManager.Plan(
        Company([person, .. others], [UserOf(person.Id.Value, current), .. others.Select(o => UserOf(o.Id.Value))], Link(person.Id.Value, $"u{person.Id}"))).Of(person.Id.Value);

    [Fact]
    public void The_manager_s_user_is_written_by_its_id()
    {
        Decision decision = Decide(Reporting("1", "2"), null, Reporting("2", "9"));

        decision.Summary().Should().Be("Update/AttributesChanged");
        decision.Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Manager, null, "u2", "manager"));
    }

    [Fact]
    public void The_right_manager_is_not_written_again() => Decide(Reporting("1", "2"), "u2", Reporting("2", "9")).Kind.Should().Be(DecisionKind.NoChange);

    [Fact]
    public void A_manager_without_a_user_stays_pending_and_nobody_waits()
    {
        Decision decision = WithManager.Plan(Company([Reporting("1", "2"), Reporting("2", "9", Phase.PreStart)], [])).Of("1");

        decision.Summary().Should().Be("Create/NewEmployee");
        decision.Findings.Should().Contain(new Finding(FindingCode.ManagerPending, "manager"));
        decision.Changes.Should().NotContain(c => c.Target == JumpCloudAttributes.Manager);
    }

    [Fact]
    public void A_manager_whom_the_plan_creates_is_named_by_employee_id()
    {
        ProvisioningPlan plan = WithManager.Plan(Company([Reporting("1", "2"), Reporting("2", "3"), Reporting("3", "1"), Reporting("4", "3")], [UserOf("4", "u9")], Link("4", "u4")));

        plan.Of("1").Changes.Should().Contain(new AttributeChange(JumpCloudAttributes.Manager, null, null, "manager") { ToUserOf = EmployeeId.Parse("2") });
        plan.Of("4").Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Manager, "u9", null, "manager") { ToUserOf = EmployeeId.Parse("3") });
        plan.Decisions.SelectMany(d => d.Changes).Should().NotContain(c => c.Clears);
        ProvisioningPlan.FromJson(plan.ToJson()).Decisions.Should().Equal(plan.Decisions);
    }

    [Fact]
    public void A_manager_whom_a_limit_holds_is_pending()
    {
        ProvisioningEngine limited = Engine(o =>
        {
            Managed(o);
            (o.Limits.Create, o.Limits.Update) = ("0", "None");
        });

        ProvisioningPlan plan = limited.Plan(Company([Reporting("2", "9"), Reporting("4", "2")], [UserOf("4", "u9")], Link("4", "u4")));

        plan.Of("2").Summary().Should().Be("Hold/LimitReached");
        plan.Of("4").Summary().Should().Be("NoChange/UpToDate");
        plan.Of("4").Findings.Should().Equal(new Finding(FindingCode.ManagerPending, "manager"));
    }

    [Fact]
    public void Nobody_is_their_own_manager()
    {
        Decision decision = Decide(Reporting("1", "1"), null);

        decision.Kind.Should().Be(DecisionKind.NoChange);
        decision.Findings.Should().Equal(new Finding(FindingCode.ValueIllFormed, "manager"));
    }

    [Theory]
    [InlineData(WhenEmpty.Keep, DecisionKind.NoChange, null)]
    [InlineData(WhenEmpty.Clear, DecisionKind.Update, null)]
    [InlineData(WhenEmpty.Hold, DecisionKind.NoChange, FindingCode.ValueMissing)]
    public void Without_a_manager_the_row_decides(WhenEmpty whenEmpty, DecisionKind expected, FindingCode? finding)
    {
        ProvisioningEngine engine = Engine(o => o.Mapping.Rows["manager"] = new MappingRowOptions { Target = "manager", Field = "work.manager", WhenEmpty = whenEmpty });

        Decision decision = engine.Plan(Company([Person().With(BobFields.Work.Manager, FieldValue.Empty)], [new DirectoryUser("u1") { Username = "a", Email = "ann.lee@acme.test", [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.Manager] = "u7" }], Link())).Of("1");

        decision.Kind.Should().Be(expected);
        decision.Findings.Select(f => (FindingCode?)f.Code).Should().Equal(finding is null ? [] : [finding]);
        decision.Changes.Any(c => c.Clears).Should().Be(whenEmpty == WhenEmpty.Clear);
    }

    [Fact]
    public void One_person_s_sync_finds_the_manager_by_their_link() =>
        WithManager.Plan(Company([Reporting("1", "2")], [UserOf("1")], Link("1", "u1"), Link("2", "u2"))).Of("1").Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Manager, null, "u2", "manager"));

    [Fact]
    public void A_restricted_manager_is_left_alone()
    {
        Decision decision = WithManager.Plan(Company([Reporting("1", "2")], [UserOf("1", state: "restricted")], Link("1", "u1"), Link("2", "u2"))).Of("1");

        decision.Kind.Should().Be(DecisionKind.NoChange);
        decision.Findings.Should().Equal(new Finding(FindingCode.RestrictedField, "manager"));
    }

    [Fact]
    public void A_reference_that_others_changed_is_corrected_and_noted()
    {
        ProvisioningSnapshot company = Company([Reporting("1", "2")], [UserOf("1")], Link("1", "u1"), Link("2", "u2"));
        Decision first = WithManager.Plan(company).Of("1");
        Link link = Link("1", "u1").After(first, first.Applied());

        Decision next = WithManager.Plan(company with { Users = [UserOf("1", "u7")], Links = [link, Link("2", "u2")] }).Of("1");

        next.Findings.Should().Equal(new Finding(FindingCode.ChangedByOthers, "manager"));
        next.Changes.Single().To.Should().Be("u2");
    }

    [Theory]
    [InlineData(Phase.Active, DecisionKind.Skip)]
    [InlineData(Phase.Inactive, DecisionKind.Suspend)]
    public void Who_is_out_of_scope_keeps_the_manager(Phase phase, DecisionKind expected)
    {
        ProvisioningEngine engine = Engine(o =>
        {
            Managed(o);
            (o.Who.AllEmployees, o.Who.EmployeeIds) = (null, ["2"]);
        });

        Decision decision = engine.Plan(Company([Reporting("1", "2", phase)], [UserOf("1")], Link("1", "u1"), Link("2", "u2"))).Of("1");

        decision.Kind.Should().Be(expected);
        decision.Changes.Should().BeEmpty();
    }

    [Fact]
    public void A_manager_whom_a_veto_holds_is_pending_and_everybody_keeps_what_others_counted_on()
    {
        ProvisioningEngine engine = new(ProvisioningRules.Create(r => r.AllEmployees().Map(JumpCloudAttributes.Manager, BobFields.Work.Manager)
            .Veto("acme-no-managers", w => w.Targets.Contains(JumpCloudAttributes.Manager))));
        Employee moving = Reporting("1", "9").With(BobFields.Root.Email, "new@acme.test");
        Employee taking = PersonIn(Phase.Active, "2", "p1@acme.test");

        ProvisioningPlan plan = engine.Plan(Company([moving, taking, Reporting("3", "2"), Reporting("9", "9")], [User("u1", "somebody", "p1@acme.test"), UserOf("9")], Link("1", "u1"), Link("9", "u9")));

        plan.Of("1").Summary().Should().Be("Hold/Veto");
        plan.Of("2").Summary().Should().Be("Hold/EmailTaken");
        plan.Of("3").Changes.Should().NotContain(c => c.ToUserOf != null);
    }

    [Fact]
    public void A_manager_to_be_created_after_we_cleared_the_reference_is_no_refused_value()
    {
        Link cleared = Link("1", "u1") with { Written = new WrittenAttributes([new WrittenAttribute("manager", AttributeHash.Of(DirectoryUserId.Parse("u1"), JumpCloudAttributes.Manager, null), AttributeHash.Of(DirectoryUserId.Parse("u1"), JumpCloudAttributes.Manager, null))]) };

        Decision decision = WithManager.Plan(Company([Reporting("1", "2"), Reporting("2", "9")], [UserOf("1")], cleared)).Of("1");

        decision.Changes.Single().ToUserOf.Should().Be(EmployeeId.Parse("2"));
        decision.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_comparison_sees_another_manager_to_be_created()
    {
        ProvisioningPlan Plan(BobField field) => new ProvisioningEngine(ProvisioningRules.Create(r => r.AllEmployees().Map(JumpCloudAttributes.Manager, field)))
            .Plan(Company([Reporting("1", "2").With(BobFields.Work.ReportsTo, "3"), Reporting("2", "1"), Reporting("3", "1")], []));

        Plan(BobFields.Work.Manager).CompareTo(Plan(BobFields.Work.ReportsTo)).Differences.Select(d => d.EmployeeId.Value).Should().Contain("1");
    }
}
