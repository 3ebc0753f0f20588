using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class UniqueValueTests
{
    private static Employee Numbered(Employee person, string number) => person.With(BobFields.Work.EmployeeIdInCompany, number);

    private static DirectoryUser Numbered(string id, string email, string number) => new(id)
    {
        Username = id, Email = email, [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.EmployeeIdentifier] = number,
    };

    [Fact]
    public void A_creation_with_a_taken_identifier_is_held() =>
        Engine().Plan(Company([Numbered(Person(), "7")], [Numbered("u9", "b@acme.test", "7")])).Of("1").Should()
            .Match<Decision>(d => d.Reason == ReasonCode.IdentifierTaken && d.Intended == DecisionKind.Create && !d.Writes);

    [Fact]
    public void An_update_leaves_a_taken_identifier_out()
    {
        Decision decision = Engine().Plan(Company([Numbered(Person(), "7").With(BobFields.Work.Title, "CEO")], [User(), Numbered("u9", "b@acme.test", "7")], Link())).Of("1");

        decision.Summary().Should().Be("Update/AttributesChanged");
        decision.Changes.Select(c => c.Target.Target).Should().Equal("jobTitle");
        decision.Findings.Should().Contain(new Finding(FindingCode.IdentifierTaken, "employeeIdentifier"));
    }

    [Fact]
    public void A_leaver_is_suspended_even_if_the_identifier_is_taken() =>
        Engine().Plan(Company([Numbered(PersonIn(Phase.Inactive), "7")], [User(), Numbered("u9", "b@acme.test", "7")], Link())).Of("1").Should()
            .Match<Decision>(d => d.Kind == DecisionKind.Suspend && d.Has(FindingCode.IdentifierTaken) && d.Changes.Count == 0);

    [Fact]
    public void An_identifier_that_this_plan_frees_may_be_taken()
    {
        ProvisioningPlan plan = Engine().Plan(Company([Numbered(Person("1", "b@acme.test"), "8"), Numbered(Person("2"), "7")], [Numbered("u9", "b@acme.test", "7")], Link("1", "u9")));

        plan.Of("1").Changes.Single().To.Should().Be("8");
        plan.Of("2").Kind.Should().Be(DecisionKind.Create);
    }

    [Fact]
    public void An_identifier_that_a_tripped_limit_keeps_where_it_is_may_not_be_taken()
    {
        ProvisioningPlan plan = Engine(o => o.Limits.Update = "0")
            .Plan(Company([Numbered(Person("1", "b@acme.test"), "8"), Numbered(Person("2"), "7")], [Numbered("u9", "b@acme.test", "7")], Link("1", "u9")));

        plan.Of("1").Summary().Should().Be("Hold/LimitReached");
        plan.Of("2").Summary().Should().Be("Hold/IdentifierTaken");
        plan.Totals.Should().BeEquivalentTo(new { Hold = 2, Create = 0 });
    }

    [Fact]
    public void An_identifier_that_two_people_have_goes_to_neither()
    {
        ProvisioningPlan plan = Engine().Plan(Company([Numbered(Person("1"), "7"), Numbered(Person("2", "b@acme.test"), "7")], [User()], Link()));

        plan.Of("1").Should().Match<Decision>(d => d.Kind == DecisionKind.NoChange && d.Has(FindingCode.IdentifierTaken));
        plan.Of("2").Summary().Should().Be("Hold/IdentifierTaken");
    }

    [Fact]
    public void Somebody_who_is_held_for_the_address_still_wants_the_identifier()
    {
        Employee[] people = [Numbered(Person("1"), "7"), Person("2"), Numbered(Person("3", "c@acme.test"), "7")];

        ProvisioningPlan plan = Engine().Plan(Company(people, []));

        plan.Decisions.Select(d => d.Summary()).Should().Equal("Hold/EmailTaken", "Hold/EmailTaken", "Hold/IdentifierTaken");
    }
}
