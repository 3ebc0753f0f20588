using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

/// <summary>The custom attribute that carries the employee id.</summary>
public sealed class LinkAttributeTests
{
    private static readonly JumpCloudAttribute BobId = JumpCloudAttribute.Parse("attributes[bobId]");

    private static DirectoryUser Carrying(string? id, string user = "u1", string email = "old@acme.test") => new(user)
    {
        Username = user, Email = email, [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [BobId] = id,
    };

    private static ProvisioningPlan Plan(IReadOnlyList<Employee> people, IReadOnlyList<DirectoryUser> users, params Link[] links) =>
        Engine(o => (o.When, o.LinkAttribute) = (ProvisionWhen.OnProfileCreation, "bobId")).Plan(Company(people, users, links));

    [Theory]
    [InlineData("1", true)]
    [InlineData(" 1 ", true)]
    [InlineData("01", false)]
    [InlineData(null, false)]
    public void The_user_that_carries_the_employee_id_is_the_person_s(string? carried, bool matches) =>
        Plan([Person()], [Carrying(carried)]).Of("1").UserId.Should().Be(matches ? DirectoryUserId.Parse("u1") : null);

    [Fact]
    public void Ids_compare_case_sensitively() =>
        Plan([Person("a")], [Carrying("A")]).Of("a").Kind.Should().Be(DecisionKind.Create);

    [Fact]
    public void A_link_beats_the_link_attribute() =>
        Plan([Person()], [User(), Carrying("1", "u2")], Link()).Of("1").Should().Match<Decision>(d => d.UserId == DirectoryUserId.Parse("u1") && d.Kind == DecisionKind.NoChange);

    [Fact]
    public void An_attribute_that_points_to_one_user_and_an_address_to_another_hold_the_person() =>
        Plan([Person()], [User("u1"), Carrying("1", "u2")]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void Two_users_that_carry_one_id_hold_the_person() =>
        Plan([Person()], [Carrying("1", "u1"), Carrying("1", "u2", "x@acme.test")]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Theory]
    [InlineData(Phase.Active)]
    [InlineData(Phase.Inactive)]
    public void An_address_of_a_user_that_carries_another_id_is_a_conflict(Phase phase) =>
        Plan([PersonIn(phase)], [Carrying("2", email: "ann.lee@acme.test")]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void Without_the_setting_nobody_looks_at_the_attribute() =>
        Engine().Plan(Company([Person()], [Carrying("2", email: "ann.lee@acme.test")])).Of("1").Kind.Should().Be(DecisionKind.NoChange);

    [Fact]
    public void Two_people_who_claim_one_user_by_attribute_and_address_are_both_held() =>
        Plan([Person("1", "new@acme.test"), Person("2")], [Carrying("1", email: "ann.lee@acme.test")])
            .Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");

    [Fact]
    public void The_id_of_a_leaver_does_not_stand_in_the_way_of_a_proposed_link()
    {
        ProvisioningPlan plan = Plan([PersonIn(Phase.Inactive, "1"), Person("2")], [Carrying("1", email: "ann.lee@acme.test")], Link());

        plan.Decisions.Select(d => d.Summary()).Should().Equal("Hold/RelinkProposed", "Hold/RelinkProposed");
    }

    [Fact]
    public void After_a_new_link_the_old_record_is_passed_over()
    {
        ProvisioningPlan plan = Plan([PersonIn(Phase.Inactive, "1"), Person("2")], [Carrying("1", email: "ann.lee@acme.test")], Link("2"));

        plan.Of("1").Summary().Should().Be("Skip/InactiveWithoutUser");
        plan.Of("2").Kind.Should().Be(DecisionKind.NoChange);
    }

    [Fact]
    public void A_leaver_is_suspended_by_the_attribute_although_the_address_has_passed_to_a_colleague()
    {
        ProvisioningPlan plan = Plan([PersonIn(Phase.Inactive, "1"), Person("2")], [Carrying("1", "u1"), User("u2")], Link("2", "u2"));

        plan.Of("1").Should().Match<Decision>(d => d.Kind == DecisionKind.Suspend && d.UserId == DirectoryUserId.Parse("u1"));
    }

    [Fact]
    public void The_attribute_is_read() => RulesWith(o => o.LinkAttribute = "bobId").Attributes.Attributes.Should().Contain(BobId);
}
