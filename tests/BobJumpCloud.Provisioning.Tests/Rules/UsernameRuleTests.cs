using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class UsernameRuleTests
{
    private static UsernameRule By(string formula, Action<ProvisioningOptions>? configure = null) => RulesWith(o =>
    {
        (o.Username.Rule, o.Username.Formula) = (UsernameSource.Formula, formula);
        configure?.Invoke(o);
    }).Username;

    private static string Short(UsernameResult result) => $"{result.Value} {string.Join(' ', result.Findings.Select(f => f.Code))}".Trim();

    [Theory]
    [InlineData("{root.firstName|truncate(1)|lower}.{root.surname|lower}", "a.lee")]
    [InlineData("{root.firstName}{root.surname}", "AnnLee")]
    [InlineData("{root.firstName} {root.surname}", "AnnLee")]
    [InlineData("-{root.firstName}", "Ann")]
    [InlineData("{root.firstName}.{root.secondName?}.{root.surname}", "Ann..Lee")]
    [InlineData("{root.firstName}.{root.secondName}.{root.surname}", "")]
    [InlineData("{no.such?}{root.surname}", "")]
    [InlineData("1", "")]
    public void A_formula_gives_the_name(string formula, string expected) =>
        Short(By(formula).Derive(Person().With(BobFields.Root.SecondName, FieldValue.Empty))).Should().Be(expected);

    [Fact]
    public void The_formula_sees_lookups_and_the_locale()
    {
        UsernameRule rule = By("{root.firstName|lookup(Nicks)|ascii|lower}", o =>
        {
            o.Username.Locale = "de-AT";
            o.Mapping.Lookups["Nicks"] = new Dictionary<string, string> { ["Jürgen"] = "Jürg" };
        });

        Short(rule.Derive(Person().With(BobFields.Root.FirstName, "JÜRGEN"))).Should().Be("juerg");
        rule.Derive(Person()).Findings.Should().Equal(new Finding(FindingCode.LookupMiss, "username"));
        rule.Id.Should().Be("Formula");
        rule.Fields.Should().Equal(BobFields.Root.FirstName);
    }

    [Theory]
    [InlineData("mü.groß@acme.test", null, "mu.gross Transliterated")]
    [InlineData("mü.groß@acme.test", "de", "mue.gross Transliterated")]
    [InlineData("müller-lüdenscheidt@acme.test", "de", "mueller-luedenscheid Transliterated UsernameCut", 20)]
    [InlineData("müller-lüdenscheidt@acme.test", "de", "mueller-luedenscheidt Transliterated UsernameLong")]
    [InlineData("mueller@acme.test", "de", "mueller")]
    [InlineData("ann+x@acme.test", "de", "annx")]
    [InlineData("ann\u200B@acme.test", "de", "ann")]
    public void The_locale_comes_first_and_a_valid_name_stays(string email, string? locale, string expected, int? max = null) =>
        Short(RulesWith(o => (o.Username.Locale, o.Username.MaxLength) = (locale, max)).Username.Derive(Person(email: email))).Should().Be(expected);

    [Theory]
    [InlineData("ann.lee@acme.test", "ann.lee", "ann.lee", true)]
    [InlineData(" ann.lee @acme.test", "ann.lee", "ann.lee", true)]
    [InlineData("ann.lee@acme.test", "Ann.Lee", "ann.lee", false)]
    [InlineData("ann.lee.long@acme.test", "ann.lee.long", "ann.lee.lo", false)]
    [InlineData("zoë@acme.test", "zoë", "zoe", false)]
    [InlineData("@acme.test", "", null, false)]
    public void The_name_alone_is_the_current_instance_when_it_fits(string email, string current, string? expected, bool same)
    {
        string? name = RulesWith(o => o.Username.MaxLength = 10).Username.NameOf(Person(email: email), current);

        name.Should().Be(expected);
        ReferenceEquals(name, current).Should().Be(same);
    }

    [Fact]
    public void A_formula_that_names_a_field_makes_Bob_be_asked_for_it() =>
        RulesWith(o => (o.Username.Rule, o.Username.Formula) = (UsernameSource.Formula, "{a.b}")).Fields.Should().Contain(BobFields.Custom("a.b"));

    [Fact]
    public void Without_a_name_a_new_person_is_held() =>
        Engine(o => (o.Username.Rule, o.Username.Formula) = (UsernameSource.Formula, "{root.secondName}")).Decide(Person(), null, Today).Summary().Should().Be("Hold/UsernameEmpty");
}
