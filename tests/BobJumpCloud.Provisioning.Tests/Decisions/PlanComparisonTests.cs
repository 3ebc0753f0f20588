using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Decisions;

public sealed class PlanComparisonTests
{
    private static readonly ProvisioningSnapshot People = Company(
        [
            Person("1", "ann@acme.test").With(BobFields.Work.Department, "IT"), Person("2", "bob@b.test"), Person("3", "cy@b.test"),
            PersonIn(Phase.PreStart, "4", "dee@acme.test"), Person("5", "eve@acme.test").With(BobFields.Root.DisplayName, "Eve X"), PersonIn(Phase.Inactive, "6", "fay@acme.test"),
        ],
        [User("u1", "ann", "ann@acme.test"), User("u2", "bob", "bob@b.test"), User("u3", "cy", "cy@b.test"), User("u6", "fay", "fay@acme.test")],
        Link("1", "u1"), Link("2", "u2"), Link("3", "u3"), Link("6", "u6"));

    private static ProvisioningPlan Plan(Action<ProvisioningOptions>? configure = null) => Engine(configure).Plan(People);

    [Fact]
    public void A_change_of_rules_moves_people_from_kind_to_kind()
    {
        PlanComparison comparison = Plan().CompareTo(Plan(o =>
        {
            (o.When, o.Who.EmailDomains, o.WhenOutOfScope) = (ProvisionWhen.OnProfileCreation, ["acme.test"], WhenOutOfScope.Suspend);
            o.Username.Rule = UsernameSource.DisplayName;
            o.Mapping.Rows["department"] = new MappingRowOptions { Target = "department", Constant = "all" };
            o.Limits.Suspend = "2";
        }));

        comparison.ToText().Should().Be("""
            6 of 6 people differ.
            NoChange → Hold: 2
            Create → Create: 1
            Skip → Hold: 1
            Suspend → Hold: 1
            Update → Update: 1
            Totals: suspend 1 → 0, unchanged 2 → 0, skip 1 → 0, hold 0 → 4
            1: Update (AttributesChanged) → Update (AttributesChanged); department
            2: NoChange (UpToDate) → Hold of Suspend (LimitReached); kind, reason
            3: NoChange (UpToDate) → Hold of Suspend (LimitReached); kind, reason
            4: Skip (NotDueYet) → Hold of Create (UsernameEmpty); kind, reason
            5: Create (NewEmployee) → Create (NewEmployee); username, department
            6: Suspend (Leaver) → Hold of Suspend (LimitReached); kind, reason, state, department

            """.ReplaceLineEndings("\n"));
        comparison.ToString().Should().Be("6 of 6 people differ");
        comparison.Differences[4].What.Should().Equal("username", "department");
        comparison.Differences[1].Move.Should().Be("NoChange → Hold");
    }

    [Fact]
    public void People_of_one_plan_only_are_told()
    {
        ProvisioningPlan fewer = Engine().Plan(People with { Employees = [.. People.Employees.Skip(1)] });

        Plan().CompareTo(fewer).Differences.Select(d => d.ToString()).Should().Equal("1: Update (AttributesChanged) → absent");
        fewer.CompareTo(Plan()).Differences.Select(d => d.ToString()).Should().Equal("1: absent → Update (AttributesChanged)");
        fewer.CompareTo(Plan()).People.Should().Be(6);
    }

    [Fact]
    public void A_plan_does_not_differ_from_itself_read_back()
    {
        PlanComparison comparison = Plan().CompareTo(ProvisioningPlan.FromJson(Plan().ToJson()));

        comparison.IsEmpty.Should().BeTrue();
        comparison.ToText().Should().Be("0 of 6 people differ.\n");
    }

    [Fact]
    public void A_value_that_is_written_otherwise_differs_and_is_not_printed()
    {
        PlanComparison comparison = Plan().CompareTo(Engine().Plan(People with { Employees = [People.Employees[0].With(BobFields.Work.Department, "Secret department"), .. People.Employees.Skip(1)] }));

        comparison.Differences.Should().Equal(new PlanDifference(EmployeeId.Parse("1"), Plan().Of("1"), comparison.Differences[0].After, ["department"]));
        comparison.ToText().Should().Contain("1: Update (AttributesChanged) → Update (AttributesChanged); department\n").And.NotContain("Secret");
    }
}
