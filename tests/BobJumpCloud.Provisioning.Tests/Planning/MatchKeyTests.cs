using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

/// <summary>MatchOn with the employeeIdentifier, beside the address or instead of it.</summary>
public sealed class MatchKeyTests
{
    private static readonly MatchKey[] Both = [MatchKey.Email, MatchKey.EmployeeIdentifier];

    private static Employee Numbered(Employee person, FieldValue number) => person.With(BobFields.Work.EmployeeIdInCompany, number);

    private static DirectoryUser Numbered(string id, string email, string? number) => new(id)
    {
        Username = id, Email = email, [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.EmployeeIdentifier] = number,
    };

    private static ProvisioningPlan Plan(IReadOnlyList<MatchKey> keys, IReadOnlyList<Employee> people, IReadOnlyList<DirectoryUser> users, params Link[] links) =>
        Engine(o => (o.When, o.MatchOn) = (ProvisionWhen.OnProfileCreation, [.. keys])).Plan(Company(people, users, links));

    [Theory]
    [InlineData("7", "7", true)]
    [InlineData(" 7\u00a0", "7", true)]
    [InlineData("Zo\u00eb", "Zoe\u0308", true)]
    [InlineData("007", "7", false)]
    [InlineData("ab", "AB", false)]
    public void An_identifier_matches_in_canonical_form(string bob, string jumpCloud, bool matches)
    {
        Decision decision = Plan(Both, [Numbered(Person(email: "new@acme.test"), bob)], [Numbered("u1", "old@acme.test", jumpCloud)]).Of("1");

        decision.UserId.Should().Be(matches ? DirectoryUserId.Parse("u1") : null);
    }

    [Fact]
    public void A_user_that_is_matched_by_its_identifier_gets_the_new_address()
    {
        Decision decision = Plan(Both, [Numbered(Person(email: "new@acme.test"), "7")], [Numbered("u1", "old@acme.test", "7")]).Of("1");

        decision.Summary().Should().Be("Update/Adopted");
        decision.Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Email, "old@acme.test", "new@acme.test", "email"));
    }

    [Fact]
    public void An_identifier_that_is_empty_claims_nobody() =>
        Plan(Both, [Numbered(Person(email: "new@acme.test"), FieldValue.Empty)], [Numbered("u1", "x@acme.test", null), Numbered("u2", "y@acme.test", " ")]).Of("1").Kind.Should().Be(DecisionKind.Create);

    [Fact]
    public void Whoever_could_have_a_user_by_an_identifier_that_bob_does_not_show_gets_no_second_one() =>
        Plan(Both, [Numbered(Person(email: "new@acme.test"), FieldValue.Absent)], [Numbered("u1", "x@acme.test", "77")]).Of("1").Summary().Should().Be("Hold/FieldNotReadable");

    [Fact]
    public void An_address_that_is_empty_leaves_the_identifier_to_match_by() =>
        Plan(Both, [Numbered(Person(), "7").With(BobFields.Root.Email, FieldValue.Empty)], [Numbered("u1", "old@acme.test", "7")]).Of("1").UserId!.Value.Value.Should().Be("u1");

    [Fact]
    public void Keys_that_point_to_two_users_hold_the_person_in_any_order()
    {
        Employee ann = Numbered(Person(), "7");
        DirectoryUser[] users = [User("u1"), Numbered("u2", "x@acme.test", "7")];
        foreach (MatchKey[] keys in new[] { Both, [.. Both.Reverse()] })
        {
            Decision decision = Plan(keys, [ann], users).Of("1");

            decision.Summary().Should().Be("Hold/AmbiguousMatch");
            decision.UserId.Should().BeNull();
        }
    }

    [Fact]
    public void A_leaver_whose_keys_point_to_two_users_is_held_and_not_passed_over() =>
        Plan(Both, [Numbered(PersonIn(Phase.Inactive), "7")], [User("u1"), Numbered("u2", "x@acme.test", "7")]).Of("1").Should()
            .Match<Decision>(d => d.Kind == DecisionKind.Hold && d.Reason == ReasonCode.AmbiguousMatch && d.Intended == null);

    [Fact]
    public void Keys_that_point_to_one_user_match() =>
        Plan(Both, [Numbered(Person(), "7")], [Numbered("u1", "ann.lee@acme.test", "7")]).Of("1").Summary().Should().Be("NoChange/UpToDate");

    [Fact]
    public void Two_users_with_one_identifier_hold_the_person() =>
        Plan([MatchKey.EmployeeIdentifier], [Numbered(Person(email: "new@acme.test"), "7")], [Numbered("u1", "x@acme.test", "7"), Numbered("u2", "y@acme.test", "7")])
            .Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void Two_people_with_one_identifier_are_both_held() =>
        Plan([MatchKey.EmployeeIdentifier], [Numbered(Person("1", "a@acme.test"), "7"), Numbered(Person("2", "b@acme.test"), "7")], [Numbered("u1", "x@acme.test", "7")])
            .Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");

    [Fact]
    public void Two_people_who_claim_one_user_by_different_keys_are_both_held() =>
        Plan(Both, [Person("1"), Numbered(Person("2", "b@acme.test"), "7")], [Numbered("u1", "ann.lee@acme.test", "7")])
            .Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");

    [Fact]
    public void Somebody_who_claims_one_of_the_two_users_of_an_ambiguous_person_is_held_too() =>
        Plan(Both, [Numbered(Person("1"), "7"), Numbered(Person("2", "b@acme.test"), "7")], [User("u1"), Numbered("u2", "x@acme.test", "7")])
            .Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");

    [Fact]
    public void Without_the_address_among_the_keys_an_address_claims_nobody() =>
        Plan([MatchKey.EmployeeIdentifier], [Numbered(Person(), "7")], [User()]).Of("1").Summary().Should().Be("Hold/EmailTaken");

    [Theory]
    // phase of the linked person, phase of the new record → linked person, new record
    [InlineData(Phase.Active, Phase.Active, "NoChange/UpToDate", "Hold/AmbiguousMatch")]
    [InlineData(Phase.Active, Phase.Inactive, "NoChange/UpToDate", "Skip/InactiveWithoutUser")]
    [InlineData(Phase.Inactive, Phase.Active, "Hold/RelinkProposed", "Hold/RelinkProposed")]
    [InlineData(Phase.Inactive, Phase.PreStart, "Suspend/Leaver", "Hold/RelinkProposed")]
    public void A_claim_by_identifier_on_a_linked_user_follows_the_rules_of_the_address(Phase linked, Phase claiming, string holder, string claimant)
    {
        Employee[] people = [Numbered(PersonIn(linked, "1", "u1@acme.test"), "7"), Numbered(PersonIn(claiming, "2", "new@acme.test"), "7")];

        ProvisioningPlan plan = Plan(Both, people, [Numbered("u1", "u1@acme.test", "7")], Link());

        plan.Decisions.Select(d => d.Summary()).Should().Equal(holder, claimant);
    }

    [Fact]
    public void An_identifier_that_this_plan_frees_claims_nobody()
    {
        Employee[] people = [Numbered(Person("1", "u1@acme.test"), "8"), Numbered(Person("2", "new@acme.test"), "7")];

        Plan(Both, people, [Numbered("u1", "u1@acme.test", "7")], Link()).Decisions.Select(d => d.Kind).Should().Equal(DecisionKind.Update, DecisionKind.Create);
    }

    [Fact]
    public void A_leaver_whose_user_is_about_to_get_the_claimed_value_is_recognized_before_it_is_written()
    {
        Employee[] people = [PersonIn(Phase.Inactive, "1", "new@acme.test"), Person("2", "new@acme.test")];

        Plan([MatchKey.Email], people, [User(email: "old@acme.test")], Link()).Decisions.Select(d => d.Summary()).Should().Equal("Hold/RelinkProposed", "Hold/RelinkProposed");
    }

    [Fact]
    public void A_leaver_is_held_for_a_new_record_even_when_that_record_points_to_another_user_as_well()
    {
        Employee[] people = [PersonIn(Phase.Inactive, "1"), Numbered(Person("2"), "7")];

        Plan(Both, people, [User("u1"), Numbered("u2", "x@acme.test", "7")], Link()).Decisions.Select(d => d.Summary()).Should().Equal("Hold/RelinkProposed", "Hold/AmbiguousMatch");
    }

    [Fact]
    public void A_key_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => RulesWith(o => o.MatchOn = [(MatchKey)7])).Should().Throw<RulesException>().Which.Errors.Should().ContainSingle().Which.Path.Should().Be("Provisioning:MatchOn:0");

    [Fact]
    public void An_empty_list_means_the_default() => RulesWith(o => o.MatchOn = []).Fingerprint.Should().Be(RulesWith().Fingerprint);
}
