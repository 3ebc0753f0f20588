using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Deciding;

/// <summary>Cases in which doing less is right.</summary>
public sealed class CautionTests
{
    [Fact]
    public void A_site_is_found_whatever_blanks_bob_has_around_it()
    {
        PlanningCalendar calendar = PlanningCalendar.On(Today) with { Dates = new PlanningDates { Default = Today, Sites = new Dictionary<string, DateOnly> { ["Honolulu"] = Today.AddDays(-1) } } };

        calendar.DateOf(Person().With(BobFields.Work.Site, "Honolulu ")).Should().Be(Today.AddDays(-1));
    }

    [Fact]
    public void Without_an_address_nobody_is_adopted_by_another_key()
    {
        ProvisioningEngine engine = Engine(o => o.LinkAttribute = "bobId");
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "x@acme.test", [JumpCloudAttributes.Custom("bobId")] = "1" };

        engine.Plan(Company([Person().With(BobFields.Root.Email, FieldValue.Empty)], [user])).Of("1").Summary().Should().Be("Hold/MissingEmail");
        engine.Plan(Company([PersonIn(Phase.Inactive).With(BobFields.Root.Email, FieldValue.Empty)], [user])).Of("1").Summary().Should().Be("Suspend/Leaver");
    }

    [Fact]
    public void A_restricted_link_attribute_is_left_alone_and_noted()
    {
        ProvisioningEngine engine = Engine(o => o.LinkAttribute = "bobId");
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", RestrictedFields = ["attributes"], [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee" };

        Decision decision = engine.Decide(Person(), user, Today);

        decision.Changes.Should().BeEmpty();
        decision.Findings.Should().Equal(new Finding(FindingCode.RestrictedField, "attributes[bobId]"));
    }

    [Theory]
    [InlineData(null, "attributes[bobId]")]
    [InlineData("1", "")]
    public void The_link_attribute_is_written_at_creation_and_adoption_and_never_afterwards(string? has, string expected)
    {
        ProvisioningEngine engine = Engine(o => o.LinkAttribute = "bobId");
        DirectoryUser user = new("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [JumpCloudAttributes.Custom("bobId")] = has };

        string.Join(',', engine.Decide(Person(), user, Today).Changes).Should().Be(expected);
        engine.Decide(Person(), user, Today, Link()).Changes.Should().BeEmpty();
        engine.Decide(Person(), null, Today).Changes.Should().Contain(new AttributeChange(JumpCloudAttributes.Custom("bobId"), null, "1", "linkAttribute"));
    }

    [Theory]
    [InlineData(false, "Activate/StartDateReached")]
    [InlineData(true, "NoChange/UpToDate")]
    public void With_reactivation_off_only_a_first_start_activates(bool hasWorked, string expected) =>
        Engine(o => o.Reactivation = Reactivation.Never)
            .Decide(Person(), User(state: UserState.Suspended), Today, Link() with { LastPhase = Phase.PreStart, LastState = UserState.Suspended, Suspension = StateReason.UntilStart, HasWorked = hasWorked })
            .Summary().Should().Be(expected);

    [Fact]
    public void A_limit_that_code_sets_to_null_is_the_default()
    {
        ProvisioningRules rules = RulesWith(o => (o.Limits.Suspend, o.Limits.Clear, o.Limits.MinimumListing) = (null!, null!, null!));

        rules.Fingerprint.Should().NotBeEmpty();
        rules.Limits.Limits.Keys.Should().Equal(LimitKind.Suspend, LimitKind.Clear);
        rules.Limits.MinimumListing.ToString().Should().Be("80%");
    }

    [Fact]
    public void A_held_decision_still_says_what_the_username_would_have_been() =>
        Engine().Decide(PersonIn(Phase.Unknown), User(username: "alee"), Today, Link()).Username.Should().Be(new UsernameDecision("alee", "ann.lee"));
}
