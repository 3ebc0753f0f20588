using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class LimitTests
{
    private static string Id(int i) => i.ToString("d3", CultureInfo.InvariantCulture);

    /// <summary>Linked people; the first of them have left.</summary>
    private static ProvisioningSnapshot CompanyOf(int people, int leavers, Func<Employee, Employee>? with = null, UserState state = UserState.Activated)
    {
        Employee[] employees = [.. Enumerable.Range(0, people).Select(i => PersonIn(i < leavers ? Phase.Inactive : Phase.Active, Id(i), $"p{Id(i)}@acme.test")).Select(with ?? (e => e))];
        DirectoryUser[] users = [.. Enumerable.Range(0, people).Select(i => new DirectoryUser("u" + Id(i))
        {
            Username = "p" + Id(i), Email = $"p{Id(i)}@acme.test", State = i < leavers ? state : UserState.Activated,
            [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.JobTitle] = "CEO",
        })];
        return Company(employees, users, [.. Enumerable.Range(0, people).Select(i => Link(Id(i), "u" + Id(i)))]);
    }

    private static LimitVerdict Verdict(ProvisioningPlan plan, LimitKind kind) => plan.Limits.Single(l => l.Kind == kind);

    [Theory]
    // people, leavers, limit, floor → allowed, tripped
    [InlineData(10, 5, "10%", 5, 5, false)]
    [InlineData(10, 6, "10%", 5, 5, true)]
    [InlineData(100, 10, "10%", 5, 10, false)]
    [InlineData(100, 11, "10%", 5, 10, true)]
    [InlineData(109, 10, "10%", 5, 10, false)]
    [InlineData(109, 11, "10%", 5, 10, true)]
    [InlineData(10, 1, "0%", 0, 0, true)]
    [InlineData(10, 2, "2", 5, 2, false)]
    [InlineData(10, 3, "2", 5, 2, true)]
    [InlineData(10, 1, "0", 5, 0, true)]
    [InlineData(1000, 26, "2.5%", 5, 25, true)]
    public void A_limit_trips_when_exceeded(int people, int leavers, string limit, int floor, int allowed, bool tripped)
    {
        ProvisioningPlan plan = Engine(o => (o.Limits.Suspend, o.Limits.Floor) = (limit, floor)).Plan(CompanyOf(people, leavers));

        Verdict(plan, LimitKind.Suspend).Should().BeEquivalentTo(new { Wanted = leavers, Allowed = allowed, Tripped = tripped });
        plan.Totals.Suspend.Should().Be(tripped ? 0 : leavers);
        plan.Totals.Hold.Should().Be(tripped ? leavers : 0);
        if (tripped)
        {
            plan.Decisions.Where(d => d.Phase == Phase.Inactive).Should().OnlyContain(d =>
                d.Reason == ReasonCode.LimitReached && d.Intended == DecisionKind.Suspend && d.State == new StateChange(UserState.Activated, null));
        }
    }

    [Fact]
    public void None_is_no_limit_and_only_limited_kinds_have_a_verdict()
    {
        ProvisioningPlan plan = Engine(o => o.Limits.Suspend = "None").Plan(CompanyOf(20, 20));

        plan.Totals.Suspend.Should().Be(20);
        plan.Limits.Select(l => l.Kind).Should().Equal(LimitKind.Clear);
    }

    [Fact]
    public void Suspended_users_are_not_counted_as_people() =>
        Engine(o => o.Limits.Floor = 0).Plan(CompanyOf(100, 60, state: UserState.Suspended)).Limits[0].Allowed.Should().Be(4);

    [Fact]
    public void People_who_are_not_listed_count_as_people()
    {
        ProvisioningSnapshot company = CompanyOf(100, 0);

        Engine(o => o.Limits.Floor = 0).Plan(company with { Employees = [.. company.Employees.Take(50)] }).Limits[0].Allowed.Should().Be(10);
        Engine(o => o.Limits.Floor = 0).Plan(company with { Population = 300 }).Limits[0].Allowed.Should().Be(30);
    }

    [Fact]
    public void What_was_applied_in_the_last_24_hours_counts()
    {
        AppliedChange Applied(LimitKind kind) => new(EmployeeId.Parse("x"), DirectoryUserId.Parse("x"), kind, PlanningCalendar.On(Today).Instant.AddHours(-23));
        ProvisioningSnapshot company = CompanyOf(10, 3) with { Applied = [Applied(LimitKind.Suspend), Applied(LimitKind.Suspend), Applied(LimitKind.Suspend), Applied(LimitKind.Create)] };

        ProvisioningPlan plan = Engine().Plan(company);

        Verdict(plan, LimitKind.Suspend).Should().BeEquivalentTo(new { Wanted = 6, Allowed = 5, Tripped = true });
        Verdict(Engine().Plan(CompanyOf(10, 0) with { Applied = [.. Enumerable.Repeat(Applied(LimitKind.Suspend), 9)] }), LimitKind.Suspend).Tripped.Should().BeFalse("this plan wants nothing");
    }

    [Fact]
    public void An_approval_is_the_hash_of_the_sorted_lines_and_covers_that_set()
    {
        ProvisioningSnapshot company = CompanyOf(10, 6);
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 6).Select(i => $"{Id(i)}\tu{Id(i)}\tSuspend")))));

        Verdict(Engine().Plan(company), LimitKind.Suspend).Approval.Should().Be(expected);

        ProvisioningPlan approved = Engine().Plan(company with { ApprovedNow = ["other", expected.ToUpperInvariant()] });
        approved.Totals.Suspend.Should().Be(6);
        Verdict(approved, LimitKind.Suspend).Should().Be(new LimitVerdict(LimitKind.Suspend, 6, 5, false, null));
        Engine().Plan(CompanyOf(10, 7) with { ApprovedNow = [expected] }).Totals.Suspend.Should().Be(0);
    }

    [Fact]
    public void A_creation_has_no_user_in_its_line()
    {
        ProvisioningPlan plan = Engine(o => o.Limits.Create = "0").Plan(Company([Person()], []));

        Verdict(plan, LimitKind.Create).Approval.Should().Be(Convert.ToHexStringLower(SHA256.HashData("1\t\tCreate"u8)));
    }

    [Fact]
    public void StopAll_holds_everything_and_HoldKind_only_that_kind()
    {
        static Employee Titled(Employee e) => e.Id.Value == "009" ? e.With(BobFields.Work.Title, "CTO") : e;

        ProvisioningPlan kind = Engine().Plan(CompanyOf(10, 6, Titled));
        ProvisioningPlan all = Engine(o => o.Limits.OnTrip = OnTrip.StopAll).Plan(CompanyOf(10, 6, Titled));

        kind.Of("009").Kind.Should().Be(DecisionKind.Update);
        all.Of("009").Summary().Should().Be("Hold/LimitReached");
        all.Of("009").Intended.Should().Be(DecisionKind.Update);
        all.HasNothingToDo.Should().BeTrue();
    }

    [Fact]
    public void A_decision_that_a_limit_holds_still_shows_what_it_would_write()
    {
        ProvisioningPlan plan = Engine(o => o.Limits.Update = "0").Plan(CompanyOf(1, 0, e => e.With(BobFields.Work.Title, "CTO")));

        plan.Of("000").Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.JobTitle, "CEO", "CTO", "jobTitle"));
        plan.Of("000").Writes.Should().BeFalse();
    }

    [Fact]
    public void Clearing_too_much_leaves_the_attribute_out_and_writes_the_rest()
    {
        static void Clears(ProvisioningOptions o) => o.Mapping.Rows["jobTitle"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Clear };
        static Employee Emptied(Employee e) => e.Id.Value == "000" ? e.With(BobFields.Work.Title, FieldValue.Empty).With(BobFields.Work.Department, "IT") : e.With(BobFields.Work.Title, FieldValue.Empty);

        ProvisioningPlan plan = Engine(Clears).Plan(CompanyOf(10, 0, Emptied));

        Verdict(plan, LimitKind.Clear).Should().BeEquivalentTo(new { Wanted = 10, Allowed = 5, Tripped = true });
        plan.Of("000").Summary().Should().Be("Update/AttributesChanged");
        plan.Of("000").Changes.Select(c => c.Target.Target).Should().Equal("department");
        plan.Of("000").Findings.Should().Equal(new Finding(FindingCode.LimitReached, "jobTitle"));
        plan.Of("001").Summary().Should().Be("Hold/LimitReached");
        plan.Decisions.Should().OnlyContain(d => d.Kind == DecisionKind.Update ? d.Changes.All(c => c.To != null) : !d.Writes);
        Engine(Clears).Plan(CompanyOf(5, 0, Emptied)).Totals.Update.Should().Be(5);
    }

    [Fact]
    public void A_tripped_Clear_does_not_hold_a_suspension()
    {
        ProvisioningPlan plan = Engine(o =>
        {
            o.Limits.Clear = "0";
            o.Mapping.Rows["jobTitle"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Clear };
        }).Plan(CompanyOf(1, 1, e => e.With(BobFields.Work.Title, FieldValue.Empty)));

        plan.Of("000").Should().Match<Decision>(d => d.Kind == DecisionKind.Suspend && d.Changes.Count == 0 && d.Has(FindingCode.LimitReached));
    }
}
