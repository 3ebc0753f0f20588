using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

/// <summary>Linking without writing: <c>Adoption: LinkOnly</c>.</summary>
public sealed class AdoptionTests
{
    private static readonly ProvisioningEngine LinkOnly = Engine(o => o.Adoption = Adoption.LinkOnly);

    private static Employee Titled(string title) => Person().With(BobFields.Work.Title, title);

    private static Link Linked(Employee person, DirectoryUser user) =>
        Provisioning.Link.After(null, LinkOnly.Decide(person, user, Today), Outcome.OfUnwritten(LinkOnly.Decide(person, user, Today)))!;

    [Fact]
    public void The_run_that_links_writes_nothing()
    {
        Decision first = LinkOnly.Decide(Titled("CEO"), User(), Today);

        first.Summary().Should().Be("NoChange/UpToDate");
        first.LinkedAs.Should().NotBeNull();
        Linked(Titled("CEO"), User()).Should().Match<Link>(l => l.UserId == User().Id && l.LinkedAs!.Equals(first.LinkedAs) && !l.CreatedByUs);
    }

    [Fact]
    public void Attributes_are_left_alone_until_bob_changes_one_and_then_all_of_them_count()
    {
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", [JumpCloudAttributes.FirstName] = "Anna", [JumpCloudAttributes.LastName] = "Lee" };
        Link link = Linked(Titled("CEO"), user);

        LinkOnly.Decide(Titled("CEO"), user, Today, link).Should().Match<Decision>(d => d.Kind == DecisionKind.NoChange && d.LinkedAs == link.LinkedAs);
        Decision changed = LinkOnly.Decide(Titled("CTO"), user, Today, link);
        changed.Summary().Should().Be("Update/AttributesChanged");
        changed.Changes.Select(c => c.Target.Target).Should().Equal("firstname", "jobTitle");
        link.After(changed, changed.Applied()).LinkedAs.Should().BeNull();
        link.After(changed, new Outcome { Kind = OutcomeKind.Failed }).LinkedAs.Should().Be(link.LinkedAs);
    }

    [Fact]
    public void From_the_next_run_on_the_state_rules_apply()
    {
        Link link = Linked(PersonIn(Phase.Inactive), User());

        Decision next = LinkOnly.Decide(PersonIn(Phase.Inactive), User(), Today, link);

        next.Summary().Should().Be("Suspend/Leaver");
        next.Changes.Should().BeEmpty();
        link.After(next, next.Applied()).LinkedAs.Should().Be(link.LinkedAs);
    }

    [Fact]
    public void A_leaver_whose_names_differ_is_held_and_not_linked_in_silence() =>
        LinkOnly.Decide(PersonIn(Phase.Inactive).With(BobFields.Root.FirstName, "Olga").With(BobFields.Root.Surname, "Petrova"), User(), Today).Summary().Should().Be("Hold/NamesDiffer");

    [Fact]
    public void When_users_are_adopted_by_update_again_everything_is_compared()
    {
        Link link = Linked(Titled("CEO"), User());

        Engine().Decide(Titled("CEO"), User(), Today, link).Changes.Select(c => c.Target.Target).Should().Equal("jobTitle");
    }

    [Fact]
    public void What_the_link_remembers_survives_its_json() =>
        Provisioning.Link.FromJson(Linked(Titled("CEO"), User()).ToJson()).Should().Be(Linked(Titled("CEO"), User()));

    [Fact]
    public void A_field_that_bob_no_longer_shows_is_no_change()
    {
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", [JumpCloudAttributes.FirstName] = "Anna", [JumpCloudAttributes.LastName] = "Lee" };
        Link link = Linked(Titled("CEO"), user);

        LinkOnly.Decide(Person().With(BobFields.Work.Title, FieldValue.Absent), user, Today, link).Kind.Should().Be(DecisionKind.NoChange);
        LinkOnly.Decide(Person().With(BobFields.Work.Title, FieldValue.Empty), user, Today, link).Kind.Should().Be(DecisionKind.Update);
    }

    [Fact]
    public void A_new_row_of_the_mapping_is_no_change_in_bob()
    {
        Link link = Linked(Titled("CEO"), User());
        ProvisioningEngine more = Engine(o =>
        {
            o.Adoption = Adoption.LinkOnly;
            o.Mapping.Rows["company"] = new MappingRowOptions { Target = "company", Constant = "Acme" };
        });

        more.Decide(Titled("CEO"), User(), Today, link).Kind.Should().Be(DecisionKind.NoChange);
    }

    [Fact]
    public void A_forecast_sees_what_follows_from_linking()
    {
        ProvisioningForecast forecast = LinkOnly.Forecast(Company([PersonIn(Phase.Inactive)], [User()]), days: 5);

        forecast.Entries.Should().Equal(new ForecastEntry(Today.AddDays(1), EmployeeId.Parse("1"), DecisionKind.Suspend, ReasonCode.Leaver));
    }
}
