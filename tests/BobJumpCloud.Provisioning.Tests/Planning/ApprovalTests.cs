using System.Globalization;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class ApprovalTests
{
    private static readonly DateTimeOffset Noon = PlanningCalendar.On(Today).Instant;
    private static readonly ProvisioningEngine Strict = Engine(o => (o.Limits.Suspend, o.Limits.Create) = ("0", "0"));

    private static string Id(int i) => i.ToString("d3", CultureInfo.InvariantCulture);

    /// <summary>Leavers with these numbers, all linked and in use.</summary>
    private static ProvisioningSnapshot Leaving(params int[] numbers) => Company(
        [.. numbers.Select(i => PersonIn(Phase.Inactive, Id(i), $"p{i}@acme.test"))],
        [.. numbers.Select(i => User("u" + Id(i), $"p{i}", $"p{i}@acme.test"))],
        [.. numbers.Select(i => Link(Id(i), "u" + Id(i)))]);

    private static Approval Given(params int[] numbers) => Approval.Of(Strict.Plan(Leaving(numbers)), LimitKind.Suspend);

    [Fact]
    public void It_holds_the_sorted_lines_that_its_hash_is_made_of()
    {
        ProvisioningPlan plan = Strict.Plan(Leaving(3, 1, 2));

        Approval approval = Approval.Of(plan, LimitKind.Suspend);

        approval.Lines.Should().Equal("001\tu001\tSuspend", "002\tu002\tSuspend", "003\tu003\tSuspend");
        approval.Hash.Should().Be(plan.Limits.Single(l => l.Kind == LimitKind.Suspend).Approval);
        approval.GivenAt.Should().Be(Noon);
        approval.ToString().Should().Be($"Approval of 3 Suspend: {approval.Hash}");
        approval.Should().Be(Given(1, 2, 3)).And.NotBe(Given(1, 2));
        approval.GetHashCode().Should().Be(Given(1, 2, 3).GetHashCode());
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, true)]
    [InlineData(new[] { 1, 3 }, true)]
    [InlineData(new[] { 2 }, true)]
    [InlineData(new[] { 1, 2, 3, 4 }, false)]
    [InlineData(new[] { 4 }, false)]
    public void Once_stored_it_covers_its_set_and_any_part_of_it(int[] leavers, bool covered)
    {
        ProvisioningPlan plan = Strict.Plan(Leaving(leavers) with { Approvals = [Given(9), Given(1, 2, 3)] });

        LimitVerdict verdict = plan.Limits.Single(l => l.Kind == LimitKind.Suspend);
        verdict.Tripped.Should().Be(!covered);
        (verdict.Approval is null).Should().Be(covered);
        verdict.Wanted.Should().Be(leavers.Length);
        plan.Totals.Suspend.Should().Be(covered ? leavers.Length : 0);
    }

    [Theory]
    [InlineData(-23.99, true)]
    [InlineData(-24, false)]
    [InlineData(1, true)]
    [InlineData(24, false)]
    public void It_counts_for_24_hours(double hours, bool counts) =>
        (Strict.Plan(Leaving(1) with { Approvals = [Given(1) with { GivenAt = Noon.AddHours(hours) }] }).Totals.Suspend == 1).Should().Be(counts);

    [Fact]
    public void It_covers_its_kind_only()
    {
        ProvisioningSnapshot joining = Company([Person()], []);

        Strict.Plan(joining with { Approvals = [Approval.Of(Strict.Plan(joining), LimitKind.Create) with { Kind = LimitKind.Suspend }] }).Totals.Create.Should().Be(0);
        Strict.Plan(joining with { Approvals = [Approval.Of(Strict.Plan(joining), LimitKind.Create)] }).Totals.Create.Should().Be(1);
    }

    [Fact]
    public void A_run_that_was_stopped_can_finish_and_nobody_else_slips_in()
    {
        ProvisioningSnapshot company = Leaving(1, 2, 3, 4);
        ProvisioningPlan plan = Strict.Plan(company with { ApprovedNow = [Given(1, 2, 3, 4).Hash] });
        plan.Totals.Suspend.Should().Be(4);

        Outcome Suspended(int i) => new() { Kind = OutcomeKind.Applied, UserId = DirectoryUserId.Parse("u" + Id(i)), State = UserState.Suspended, Changed = ["state"] };
        ProvisioningSnapshot stopped = (company with { ApprovedNow = [Given(1, 2, 3, 4).Hash] }).After(plan, new[] { 2, 3 }.ToDictionary(i => EmployeeId.Parse(Id(i)), Suspended));

        stopped.ApprovedNow.Should().BeEmpty();
        stopped.Approvals.Should().Equal(Given(1, 2, 3, 4));
        ProvisioningPlan rest = Strict.Plan(stopped);
        rest.Totals.Suspend.Should().Be(2);
        rest.Limits[0].Should().Be(new LimitVerdict(LimitKind.Suspend, 4, 0, false, null));
        Strict.Plan(stopped.AddDays(1)).Totals.Suspend.Should().Be(0, "a day later it has expired");
        ProvisioningSnapshot more = Leaving(1, 2, 3, 4, 5);
        Strict.Plan(stopped with { Employees = more.Employees, Users = [.. stopped.Users, more.Users[4]], Links = [.. stopped.Links, more.Links[4]] }).Totals.Suspend.Should().Be(0, "the fifth was not approved");
    }

    [Fact]
    public void What_clears_and_what_is_held_by_another_limit_belong_to_the_set()
    {
        ProvisioningEngine engine = Engine(o =>
        {
            (o.Limits.Suspend, o.Limits.Clear) = ("0", "0");
            o.Mapping.Rows["t"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Clear };
        });
        Employee Untitled(Employee person) => person.With(BobFields.Work.Title, FieldValue.Empty);
        DirectoryUser Titled(string number) => new("u" + number)
        {
            Username = "p" + number, Email = $"p{number}@acme.test", [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.JobTitle] = "CEO",
        };
        ProvisioningSnapshot company = Company(
            [Untitled(PersonIn(Phase.Inactive, "1", "p1@acme.test")), Untitled(Person("2", "p2@acme.test")), Untitled(Person("3", "p3@acme.test")).With(BobFields.Work.Department, "IT")],
            [Titled("1"), Titled("2"), Titled("3")], Link("1", "u1"), Link("2", "u2"), Link("3", "u3"));

        ProvisioningPlan plan = engine.Plan(company);

        Approval.Of(plan, LimitKind.Clear).Lines.Should().Equal("1\tu1\tClear", "2\tu2\tClear", "3\tu3\tClear");
        plan.Limits.Select(l => l.Approval).Should().Equal(Approval.Of(plan, LimitKind.Suspend).Hash, Approval.Of(plan, LimitKind.Clear).Hash);
        plan.Of("2").Should().Match<Decision>(d => d.Kind == DecisionKind.Hold && d.Intended == DecisionKind.Update && d.Changes.Count == 1 && d.Has(FindingCode.LimitReached));
        plan.Of("3").Changes.Select(c => c.Target.Target).Should().Equal("department");
        engine.Plan(company with { ApprovedNow = [.. plan.Limits.Select(l => l.Approval!)] }).Decisions.SelectMany(d => d.Changes).Count(c => c.To is null).Should().Be(3);
    }

    [Fact]
    public void Leavers_one_by_one_are_allowed_what_one_run_is()
    {
        ProvisioningEngine engine = Engine(o => o.Limits.Floor = 0);
        ProvisioningSnapshot all = Leaving([.. Enumerable.Range(0, 20)]);
        ProvisioningSnapshot now = all with { Employees = [.. all.Employees.Select(e => Person(e.Id.Value, e[BobFields.Root.Email].Text!))] };
        var suspended = new List<string>();
        for (int i = 0; i < 4; i++)
        {
            now = now with { Employees = [.. now.Employees.Select(e => e.Id.Value == Id(i) ? all.Employees[i] : e)] };
            ProvisioningSnapshot alone = now with { Employees = [now.Employees[i]], Population = now.Links.Count(l => l.LastState != UserState.Suspended) };
            ProvisioningPlan plan = engine.Plan(alone);
            suspended.AddRange(plan.Decisions.Where(d => d.Kind == DecisionKind.Suspend).Select(d => d.EmployeeId.Value));
            now = now.After(plan);
        }

        suspended.Should().Equal("000", "001");
    }
}
