using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Planning;

public sealed class UsernameTests
{
    [Theory]
    [InlineData("ann.lee@acme.test", "ann.lee", "")]
    [InlineData("Ann.LEE@acme.test", "Ann.LEE", "")]
    [InlineData(" ann@acme.test ", "ann", "")]
    [InlineData("a@acme.test", "a", "")]
    [InlineData("ann_lee-2@acme.test", "ann_lee-2", "")]
    [InlineData("ann+hr@acme.test", "annhr", "")]
    [InlineData("o'neil@acme.test", "oneil", "")]
    [InlineData("007.bond@acme.test", "bond", "")]
    [InlineData("_-.x@acme.test", "x", "")]
    [InlineData("zoë@acme.test", "zoe", "Transliterated")]
    [InlineData("zoe\u0308@acme.test", "zoe", "Transliterated")]
    [InlineData("Ольга@acme.test", "Olga", "Transliterated")]
    [InlineData("王@acme.test", "Wang", "Transliterated")]
    [InlineData("straße@acme.test", "strasse", "Transliterated")]
    [InlineData("łukasz@acme.test", "lukasz", "Transliterated")]
    [InlineData("123@acme.test", null, "")]
    [InlineData("+@acme.test", null, "")]
    [InlineData("@acme.test", null, "")]
    [InlineData("abcdefghijklmnopqrstu@acme.test", "abcdefghijklmnopqrstu", "UsernameLong")]
    [InlineData("abcdefghijklmnopqrst@acme.test", "abcdefghijklmnopqrst", "")]
    public void The_local_part_is_used_as_it_is_or_cleaned(string email, string? expected, string findings)
    {
        UsernameResult result = RulesWith().Username.Derive(Person(email: email));

        result.Value.Should().Be(expected);
        string.Join(' ', result.Findings.Select(f => f.Code)).Should().Be(findings);
    }

    [Theory]
    [InlineData("Zoë", "Zoe")]
    [InlineData("Ольга", "Olga")]
    [InlineData("王", "Wang")]
    [InlineData("O'Neil", "ONeil")]
    [InlineData("Ann Lee", "AnnLee")]
    [InlineData("😀", null)]
    [InlineData("12", null)]
    public void The_display_name_is_cleaned(string name, string? expected)
    {
        UsernameResult result = RulesWith(o => o.Username.Rule = UsernameSource.DisplayName).Username.Derive(Person().With(BobFields.Root.DisplayName, name));

        if (expected is not null)
        {
            result.Value.Should().Be(expected);
        }

        (result.Value is null or [>= 'A' and <= 'z', ..]).Should().BeTrue();
    }

    [Theory]
    [InlineData(3, "ann", "UsernameCut")]
    [InlineData(7, "ann.lee", "")]
    [InlineData(1, "a", "UsernameCut")]
    public void A_longer_name_is_cut(int max, string expected, string findings)
    {
        UsernameResult result = RulesWith(o => o.Username.MaxLength = max).Username.Derive(Person());

        result.Value.Should().Be(expected);
        string.Join(' ', result.Findings.Select(f => f.Code)).Should().Be(findings);
    }

    [Fact]
    public void Without_a_name_the_creation_is_held() =>
        Engine().Decide(Person(email: "123@acme.test"), null, Today).Should().Match<Decision>(d => d.Reason == ReasonCode.UsernameEmpty && d.Intended == DecisionKind.Create);

    [Theory]
    [InlineData("ann.lee", null)]
    [InlineData("ANN.LEE", null)]
    [InlineData("other", "ann.lee")]
    [InlineData("other", "Ann.Lee")]
    public void A_name_of_a_user_is_taken(string username, string? systemUsername)
    {
        var user = new DirectoryUser("u9") { Username = username, SystemUsername = systemUsername, Email = "x@acme.test" };

        Decision decision = Engine().Plan(Company([Person()], [user])).Of("1");

        decision.Summary().Should().Be("Hold/UsernameTaken");
        decision.Intended.Should().Be(DecisionKind.Create);
        decision.Username.Should().Be(new UsernameDecision("ann.lee", null, "u9"));
        decision.State.Should().Be(new StateChange(null, null));
    }

    [Fact]
    public void The_holder_is_the_same_in_any_order()
    {
        DirectoryUser[] users = [new("u8") { Username = "x", SystemUsername = "ann.lee", Email = "x@acme.test" }, new("u9") { Username = "Ann.Lee", Email = "y@acme.test" }];

        Engine().Plan(Company([Person()], users)).Of("1").Username.Holder.Should().Be("u8");
        Engine().Plan(Company([Person()], [.. users.Reverse()])).Of("1").Username.Holder.Should().Be("u8");
    }

    [Theory]
    [InlineData("ann.lee")]
    [InlineData("ANN.LEE")]
    [InlineData(" ann.lee ")]
    public void A_reserved_name_is_taken(string reserved) =>
        Engine(o => o.Username.Reserved = [reserved]).Plan(Company([Person()], [])).Of("1").Username.Holder.Should().Be("reserved");

    [Fact]
    public void Of_two_new_people_the_lower_id_has_the_name_in_any_order()
    {
        Employee[] people = [Person("10", "ann.lee@b.test"), Person("9", "Ann.Lee@a.test")];
        foreach (Employee[] order in new[] { people, [.. people.Reverse()] })
        {
            ProvisioningPlan plan = Engine().Plan(Company(order, []));

            plan.Of("10").Kind.Should().Be(DecisionKind.Create, "ids compare as text");
            plan.Of("9").Username.Should().Be(new UsernameDecision("Ann.Lee", null, "10"));
        }
    }

    [Fact]
    public void An_existing_user_keeps_its_name_and_the_plan_says_what_it_would_have_been()
    {
        Decision decision = Engine().Decide(Person(), User(username: "alee"), Today, Link());

        decision.Username.Should().Be(new UsernameDecision("alee", "ann.lee"));
        decision.Kind.Should().Be(DecisionKind.NoChange);
        Engine().Decide(Person(), User(), Today, Link()).Username.Should().Be(new UsernameDecision("ann.lee"));
    }
}
