using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class MatchingTests
{
    private const string Ann = "ann.lee@acme.test";

    private static ProvisioningPlan Plan(IReadOnlyList<Employee> employees, IReadOnlyList<DirectoryUser> users, params Link[] links) =>
        Engine(o => o.When = ProvisionWhen.OnProfileCreation).Plan(Company(employees, users, links));

    private static Employee Named(Employee person, string first, string last) => person.With(BobFields.Root.FirstName, first).With(BobFields.Root.Surname, last);

    [Fact]
    public void A_link_beats_the_e_mail_address()
    {
        ProvisioningPlan plan = Plan([Person()], [User("u1", "old", "old@acme.test"), User("u2")], Link("1", "u1"));

        plan.Of("1").UserId!.Value.Value.Should().Be("u1");
        plan.Of("1").Has(FindingCode.EmailTaken).Should().BeTrue();
        plan.Of("1").Changes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("ANN.LEE@Acme.Test")]
    [InlineData("  ann.lee@acme.test ")]
    public void An_address_matches_trimmed_and_whatever_the_case(string address)
    {
        Decision decision = Plan([Person(email: address)], [User()]).Of("1");

        decision.UserId!.Value.Value.Should().Be("u1");
        decision.Changes.Should().BeEmpty();
    }

    [Fact]
    public void An_address_matches_in_composed_form() =>
        Plan([Person(email: "zoe\u0301@acme.test")], [User(email: "zo\u00e9@acme.test")]).Of("1").UserId.Should().NotBeNull();

    [Fact]
    public void An_adopted_user_with_other_attributes_is_updated()
    {
        Decision decision = Plan([Person().With(BobFields.Work.Title, "Engineer")], [User()]).Of("1");

        decision.Summary().Should().Be("Update/Adopted");
        decision.Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.JobTitle, null, "Engineer", "jobTitle"));
    }

    [Fact]
    public void Two_unlinked_claims_on_one_user_are_both_held()
    {
        ProvisioningPlan plan = Plan([Person("1"), Person("2")], [User()]);

        plan.Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");
    }

    [Fact]
    public void Two_users_with_one_address_hold_the_person() =>
        Plan([Person()], [User("u1"), User("u2", "other")]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void A_claim_on_a_linked_active_person_s_user_is_held_and_the_linked_person_is_not()
    {
        ProvisioningPlan plan = Plan([Person("1"), Person("2")], [User()], Link("1"));

        plan.Of("1").Summary().Should().Be("NoChange/UpToDate");
        plan.Of("2").Summary().Should().Be("Hold/AmbiguousMatch");
    }

    [Fact]
    public void An_inactive_claimant_of_a_linked_user_is_skipped()
    {
        ProvisioningPlan plan = Plan([Person("1"), PersonIn(Phase.Inactive, "2")], [User()], Link("1"));

        plan.Of("1").Summary().Should().Be("NoChange/UpToDate");
        plan.Of("2").Summary().Should().Be("Skip/InactiveWithoutUser");
    }

    [Fact]
    public void A_claim_is_allowed_when_this_plan_frees_the_address()
    {
        ProvisioningPlan plan = Plan([Person("1", "ann.ray@acme.test"), Named(Person("2", Ann), "Ann", "Other")], [User(username: "aray")], Link("1"));

        plan.Of("1").Summary().Should().Be("Update/AttributesChanged");
        plan.Of("2").Summary().Should().Be("Create/NewEmployee");
    }

    [Fact]
    public void A_claim_is_held_when_the_address_is_not_freed_after_all()
    {
        var users = new[] { User(username: "aray"), User("u2", "ray", "ann.ray@acme.test") };

        ProvisioningPlan plan = Plan([Person("1", "ann.ray@acme.test"), Person("2", Ann)], users, Link("1"));

        plan.Of("1").Has(FindingCode.EmailTaken).Should().BeTrue();
        plan.Of("2").Summary().Should().Be("Hold/EmailTaken");
    }

    [Fact]
    public void A_chain_of_addresses_holds_when_its_end_is_not_free()
    {
        Employee[] people = [Person("1", "b@acme.test"), Person("2", "c@acme.test"), Person("3", "a@acme.test"), Person("4", "x@acme.test")];
        DirectoryUser[] users = [User("u1", "a", "a@acme.test"), User("u2", "b", "b@acme.test"), User("u9", "c", "c@acme.test"), User("u4", "x", "x@acme.test")];

        ProvisioningPlan plan = Plan(people, users, Link("1", "u1"), Link("2", "u2"), Link("4", "u4"));

        plan.Of("2").Has(FindingCode.EmailTaken).Should().BeTrue();
        plan.Of("1").Has(FindingCode.EmailTaken).Should().BeTrue("2 keeps the address");
        plan.Of("3").Summary().Should().Be("Hold/EmailTaken", "1 keeps the address");
        plan.Of("4").Kind.Should().Be(DecisionKind.NoChange);
    }

    [Fact]
    public void A_chain_of_addresses_is_written_when_its_end_is_free()
    {
        Employee[] people = [Person("1", "b@acme.test"), Person("2", "c@acme.test"), Person("3", "a@acme.test")];

        ProvisioningPlan plan = Plan(people, [User("u1", "a1", "a@acme.test"), User("u2", "b1", "b@acme.test")], Link("1", "u1"), Link("2", "u2"));

        plan.Decisions.Select(d => d.Kind).Should().Equal(DecisionKind.Update, DecisionKind.Update, DecisionKind.Create);
    }

    [Fact]
    public void A_cycle_of_addresses_is_not_written()
    {
        ProvisioningPlan plan = Plan([Person("1", "b@acme.test"), Person("2", "a@acme.test")], [User("u1", "a", "a@acme.test"), User("u2", "b", "b@acme.test")], Link("1", "u1"), Link("2", "u2"));

        plan.Decisions.Should().OnlyContain(d => d.Kind == DecisionKind.NoChange && d.Has(FindingCode.EmailTaken));
    }

    [Fact]
    public void Two_new_people_with_one_address_are_both_held() =>
        Plan([Person("1"), Person("2", "ANN.LEE@acme.test")], []).Decisions.Select(d => d.Summary()).Should().Equal("Hold/EmailTaken", "Hold/EmailTaken");

    [Theory]
    // first name, last name and phase of the new record → leaver, new record
    [InlineData("Ann", "Lee", Phase.Active, "Hold/RelinkProposed", "Hold/RelinkProposed")]
    [InlineData("ANN", "Lee", Phase.Active, "Hold/RelinkProposed", "Hold/RelinkProposed")]
    [InlineData("Ann", "Lee", Phase.PreStart, "Suspend/Leaver", "Hold/RelinkProposed")]
    [InlineData("Ann", "Ray", Phase.Active, "Hold/RelinkProposed", "Hold/RelinkProposed")]
    [InlineData("Bea", "Ray", Phase.Active, "Suspend/Leaver", "Hold/AmbiguousMatch")]
    [InlineData("Bea", "Ray", Phase.PreStart, "Suspend/Leaver", "Hold/AmbiguousMatch")]
    [InlineData("Ann", "Lee", Phase.Inactive, "Suspend/Leaver", "Skip/InactiveWithoutUser")]
    [InlineData("Ann", "Lee", Phase.Unknown, "Suspend/Leaver", "Hold/RelinkProposed")]
    public void A_new_record_with_a_leaver_s_address(string first, string last, Phase phase, string leaver, string claimant)
    {
        ProvisioningPlan plan = Plan([PersonIn(Phase.Inactive, "1"), Named(PersonIn(phase, "2"), first, last)], [User()], Link("1"));

        plan.Of("1").Summary().Should().Be(leaver);
        plan.Of("2").Summary().Should().Be(claimant);
    }

    [Theory]
    [InlineData("Ann", Phase.Active, "Hold/RelinkProposed")]
    [InlineData("Ann", Phase.PreStart, "Suspend/Leaver")]
    [InlineData("Bea", Phase.Active, "Suspend/Leaver")]
    public void Two_new_records_with_a_leaver_s_address_are_held_and_the_leaver_only_when_one_of_them_seems_to_be_back(string first, Phase phase, string leaver)
    {
        ProvisioningPlan plan = Plan([PersonIn(Phase.Inactive, "1"), Named(Person("2"), "Bea", "Ray"), Named(PersonIn(phase, "3"), first, "Ray")], [User()], Link());

        plan.Decisions.Select(d => d.Summary()).Should().Equal(leaver, "Hold/AmbiguousMatch", "Hold/AmbiguousMatch");
    }

    [Fact]
    public void A_claim_on_the_user_of_somebody_who_has_not_started_is_held() =>
        Plan([PersonIn(Phase.PreStart, "1"), Person("2")], [User()], Link()).Of("2").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void An_absence_without_proof_counts_more_than_one_with_it()
    {
        EmployeeId ann = EmployeeId.Parse("1");
        Absence[] absences = [new(ann, AbsenceKind.ProvenGone), new(ann, AbsenceKind.NotVisible)];

        Engine().Plan(Company([], [User()], Link()) with { Absences = absences }).Of("1").Summary().Should().Be("Hold/NotVisible");
    }

    [Fact]
    public void An_absent_person_without_a_link_is_nobody() =>
        Engine().Plan(Company([], [User()]) with { Absences = [new Absence(EmployeeId.Parse("1"), AbsenceKind.ProvenGone)] }).Decisions.Should().BeEmpty();

    [Fact]
    public void Every_record_of_a_duplicate_claims()
    {
        ProvisioningPlan plan = Plan([Person("1"), Person("1", "other@acme.test"), Person("2")], [User()]);

        plan.Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");
    }

    [Fact]
    public void Duplicates_of_a_leaver_are_held_when_they_claim_a_user_and_passed_over_otherwise()
    {
        Employee[] records = [PersonIn(Phase.Inactive, "1"), PersonIn(Phase.Inactive, "1")];

        Plan(records, [User()]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");
        Plan(records, []).Of("1").Summary().Should().Be("Skip/InactiveWithoutUser");
    }

    [Fact]
    public void Two_users_with_one_address_hold_a_leaver_as_well() =>
        Plan([PersonIn(Phase.Inactive)], [User("u1"), User("u2", "other")]).Of("1").Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void A_cycle_does_not_hold_an_address_that_is_free()
    {
        Employee[] people = [Person("1", "b@acme.test"), Person("2", "a@acme.test"), Person("3", "d@acme.test"), Person("4", "c@acme.test")];
        DirectoryUser[] users = [User("u1", "a", "a@acme.test"), User("u2", "b", "b@acme.test"), User("u3", "c3", "c@acme.test")];

        ProvisioningPlan plan = Plan(people, users, Link("1", "u1"), Link("2", "u2"), Link("3", "u3"));

        plan.Decisions.Select(d => d.Kind).Should().Equal(DecisionKind.NoChange, DecisionKind.NoChange, DecisionKind.Update, DecisionKind.Create);
    }

    [Fact]
    public void An_address_that_a_leaver_s_update_frees_may_be_taken_by_somebody_else_but_not_by_the_same_person()
    {
        Employee leaver = PersonIn(Phase.Inactive, "1", "old.lee@acme.test");

        Plan([leaver, Named(Person("2", Ann), "Bea", "Ray")], [User(username: "alee")], Link("1")).Decisions.Select(d => d.Summary()).Should().Equal("Suspend/Leaver", "Create/NewEmployee");
        Plan([leaver, Person("2", Ann)], [User(username: "alee")], Link("1")).Decisions.Select(d => d.Summary()).Should().Equal("Hold/RelinkProposed", "Hold/RelinkProposed");
    }

    [Fact]
    public void A_claim_compares_names_with_the_leaver_s_record()
    {
        Employee leaver = Named(PersonIn(Phase.Inactive, "1"), "Bea", "Ray");

        Plan([leaver, Person("2")], [User()], Link("1")).Of("2").Summary().Should().Be("Hold/AmbiguousMatch");
        Plan([leaver, Named(Person("2"), "Bea", "Ray")], [User()], Link("1")).Of("2").Summary().Should().Be("Hold/RelinkProposed");
    }

    [Fact]
    public void A_new_record_with_the_address_of_somebody_deleted_is_proposed()
    {
        ProvisioningSnapshot company = Company([Person("2")], [User()], Link("1")) with { Absences = [new Absence(EmployeeId.Parse("1"), AbsenceKind.ProvenGone)] };

        Engine().Plan(company).Decisions.Select(d => d.Summary()).Should().Equal("Hold/RelinkProposed", "Hold/RelinkProposed");
    }

    [Fact]
    public void A_user_whose_linked_person_is_not_in_the_listing_is_nobody_else_s() =>
        Plan([Person("2")], [User()], Link("1")).Decisions.Single().Summary().Should().Be("Hold/AmbiguousMatch");

    [Fact]
    public void Duplicate_ids_hold_in_any_order()
    {
        Employee[] records = [Person("1"), PersonIn(Phase.Inactive, "1", "other@acme.test"), Person("1", "third@acme.test")];
        foreach (Link[] links in new[] { [], new[] { Link("1") } })
        {
            ProvisioningPlan plan = Plan(records, [User()], links);

            plan.Of("1").Summary().Should().Be("Hold/AmbiguousMatch");
            Plan([.. records.Reverse()], [User()], links).ToJson().Should().Equal(plan.ToJson());
        }
    }

    [Fact]
    public void Two_people_linked_to_one_user_are_held() =>
        Plan([Person("1"), PersonIn(Phase.Inactive, "2", "b@acme.test")], [User()], Link("1"), Link("2")).Decisions.Select(d => d.Summary()).Should().Equal("Hold/AmbiguousMatch", "Hold/AmbiguousMatch");

    [Fact]
    public void A_linked_user_that_is_gone_is_never_created_again()
    {
        Plan([Person()], [], Link()).Of("1").Should().Match<Decision>(d => d.Kind == DecisionKind.Hold && d.Reason == ReasonCode.UserDeleted && d.Intended == null);
        Plan([PersonIn(Phase.Inactive)], [], Link()).Of("1").Summary().Should().Be("Skip/UserGone");
        Plan([Person()], [User("u2")], Link("1", "u1")).Of("1").Summary().Should().Be("Hold/UserDeleted");
    }

    [Theory]
    [InlineData("Bea", "Ray", Phase.Active, "Update/Adopted", true)]
    [InlineData("Bea", "Lee", Phase.Active, "Update/Adopted", false)]
    [InlineData("Bea", "Ray", Phase.Inactive, "Hold/NamesDiffer", true)]
    [InlineData("Bea", "Lee", Phase.Inactive, "Suspend/Leaver", false)]
    public void An_unlinked_match_with_other_names(string first, string last, Phase phase, string expected, bool differs)
    {
        Decision decision = Plan([Named(PersonIn(phase), first, last)], [User()]).Of("1");

        decision.Summary().Should().Be(expected);
        decision.Has(FindingCode.NamesDiffer).Should().Be(differs);
        Plan([Named(PersonIn(phase), first, last)], [User()], Link()).Of("1").Has(FindingCode.NamesDiffer).Should().BeFalse("a link is no guess");
    }

    [Fact]
    public void A_missing_person_is_held_without_proof_and_left_out_without_an_entry()
    {
        ProvisioningSnapshot company = Company([], [User()], Link());

        Engine().Plan(company).Decisions.Should().BeEmpty();
        Engine().Plan(company with { Absences = [new Absence(EmployeeId.Parse("1"), AbsenceKind.NotVisible)] }).Of("1").Summary().Should().Be("Hold/NotVisible");
    }

    [Fact]
    public void A_person_who_is_listed_is_not_absent()
    {
        ProvisioningSnapshot company = Company([Person()], [User()], Link()) with { Absences = [new Absence(EmployeeId.Parse("1"), AbsenceKind.ProvenGone)] };

        Engine().Plan(company).Decisions.Single().Summary().Should().Be("NoChange/UpToDate");
    }

    [Fact]
    public void A_mapped_address_matches_where_the_rules_take_it_from_another_field()
    {
        BobField login = BobFields.Custom("work.custom.login");
        ProvisioningEngine engine = Engine(o => o.Mapping.Rows["email"] = new MappingRowOptions { Target = "email", Field = login.Id });

        Decision decision = engine.Plan(Company([Person(email: "private@home.test").With(login, Ann)], [User()])).Of("1");

        decision.UserId!.Value.Value.Should().Be("u1");
        decision.Kind.Should().Be(DecisionKind.NoChange);
    }
}
