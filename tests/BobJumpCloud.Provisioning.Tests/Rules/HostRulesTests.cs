using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class HostRulesTests
{
    private static readonly BobField<string> Laptop = BobFields.CustomText("work.custom.laptop");

    private static ProvisioningRules Rules(Action<ProvisioningRulesBuilder> configure) => ProvisioningRules.Create(r => configure(r.AllEmployees()));

    private static IReadOnlyList<RulesError> Errors(Action<ProvisioningRulesBuilder> configure) =>
        FluentActions.Invoking(() => Rules(configure)).Should().Throw<RulesException>().Which.Errors;

    private static ProposedWrite Write(DecisionKind kind) => new() { Employee = Person(), Kind = kind, Reason = ReasonCode.AttributesChanged, Phase = Phase.Active };

    [Fact]
    public void A_predicate_narrows_the_scope_like_a_condition()
    {
        ScopeRule scope = Rules(r => r.OnlyWhen("has-laptop", e => e.Get(Laptop) == "yes", Laptop).OnlyWhen("is-ann", e => e[BobFields.Root.FirstName].Text == "Ann")).Scope;

        scope.Judge(Person().With(Laptop, "yes")).Should().Be(ScopeVerdict.In);
        scope.Judge(Person().With(Laptop, "no")).Should().Be(ScopeVerdict.Out);
        scope.Judge(Person().With(Laptop, FieldValue.Empty)).Should().Be(ScopeVerdict.Out);
        scope.Judge(Person().With(Laptop, "yes").With(BobFields.Root.FirstName, "Bo")).Should().Be(ScopeVerdict.Out);
        scope.Judge(Person()).Should().Be(ScopeVerdict.NotReadable, "a field that the rule reads is absent");
        scope.Judge(Person().With(BobFields.Root.FirstName, "Bo")).Should().Be(ScopeVerdict.Out, "one no settles it");
        scope.Fields.Should().Contain(Laptop);
    }

    [Fact]
    public void Several_narrowings_must_all_agree()
    {
        ScopeRule scope = ProvisioningRules.Create(r => r.EmployeeIds("1").EmailDomains("acme.test").OnlyWhen("never", _ => false)).Scope;
        ScopeRule condition = ProvisioningRules.Create(r => r.Condition(new ConditionOptions { Field = "work.site", Is = "Rome" }).OnlyWhen("fails", _ => throw new InvalidOperationException())).Scope;

        scope.Judge(Person()).Should().Be(ScopeVerdict.Out);
        condition.Judge(Person().With(BobFields.Work.Site, "Bern")).Should().Be(ScopeVerdict.Out);
        condition.Judge(Person().With(BobFields.Work.Site, "Rome")).Should().Be(ScopeVerdict.NotReadable);
    }

    [Fact]
    public void A_predicate_never_stands_between_a_leaver_and_the_suspension()
    {
        foreach (Func<Employee, bool> predicate in new Func<Employee, bool>[] { _ => false, _ => throw new InvalidOperationException() })
        {
            var engine = new ProvisioningEngine(Rules(r => r.OnlyWhen("x", predicate)));

            engine.Decide(PersonIn(Phase.Inactive), User(), Today, Link()).Summary().Should().Be("Suspend/Leaver");
        }

        new ProvisioningEngine(Rules(r => r.OnlyWhen("x", _ => throw new InvalidOperationException()).WhenOutOfScope(WhenOutOfScope.Suspend)))
            .Decide(Person(), User(), Today, Link()).Summary().Should().Be("Hold/FieldNotReadable", "a rule that fails suspends nobody");
    }

    [Fact]
    public void A_mapping_rule_is_a_row_whose_id_is_its_name()
    {
        ProvisioningRules rules = Rules(r => r.Map(JumpCloudAttributes.Description, "acme-description", e => $" {e[BobFields.Root.FirstName].Text} of Acme ", WhenEmpty.Clear, ApplyOn.CreateOnly, Laptop));

        MappedAttribute description = rules.Mapping.Evaluate(Person().With(Laptop, "no")).Single(a => a.Target == JumpCloudAttributes.Description);

        description.Should().Be(new MappedAttribute(JumpCloudAttributes.Description, "acme-description", "Ann of Acme", ApplyOn.CreateOnly, WhenEmpty.Clear));
        rules.Mapping.Evaluate(Person()).Single(a => a.Target == JumpCloudAttributes.Description).Value.Should().Be(FieldValue.Absent, "a field that it reads is absent");
        rules.Fields.Should().Contain(Laptop);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \u200B")]
    public void A_mapping_rule_that_gives_nothing_is_empty(string? text) =>
        Rules(r => r.Map(JumpCloudAttributes.Description, "d", _ => text)).Mapping.Evaluate(Person()).Single(a => a.Target == JumpCloudAttributes.Description).Value.Should().Be(FieldValue.Empty);

    [Fact]
    public void A_mapping_rule_that_throws_costs_its_attribute_only()
    {
        var engine = new ProvisioningEngine(Rules(r => r.Map(JumpCloudAttributes.Description, "d", _ => throw new InvalidOperationException("secret"), WhenEmpty.Clear)));
        DirectoryUser user = User();

        Decision decision = engine.Decide(Person().With(BobFields.Work.Title, "CEO"), user, Today, Link());

        decision.Changes.Select(c => c.Target).Should().Equal(JumpCloudAttributes.JobTitle);
        decision.Findings.Should().Equal(new Finding(FindingCode.RuleFailed, "description"));
        engine.Decide(PersonIn(Phase.Inactive), user, Today, Link()).Kind.Should().Be(DecisionKind.Suspend);
    }

    [Fact]
    public void A_username_rule_is_made_valid_like_any_source()
    {
        UsernameRule rule = Rules(r => r.UsernameFormula("{root.surname}").UsernameLocale("de").UsernameMaxLength(6).DeriveUsername("acme-short", e => $"{e[BobFields.Root.FirstName].Text} Ö", Laptop)).Username;

        UsernameResult result = rule.Derive(Person().With(BobFields.Root.FirstName, "  7 Jürg").With(Laptop, FieldValue.Empty));

        result.Value.Should().Be("JuergO");
        result.Findings.Select(f => f.Code).Should().Equal(FindingCode.Transliterated, FindingCode.UsernameCut);
        rule.Id.Should().Be("acme-short");
        rule.Fields.Should().Equal(Laptop);
        rule.Derive(Person()).Value.Should().BeNull("a field that it reads is absent");
    }

    [Fact]
    public void A_username_rule_that_throws_gives_no_name_and_a_finding()
    {
        UsernameResult result = Rules(r => r.DeriveUsername("x", _ => throw new InvalidOperationException())).Username.Derive(Person());

        result.Value.Should().BeNull();
        result.Findings.Should().Equal(new Finding(FindingCode.RuleFailed, "username"));
    }

    [Fact]
    public void A_veto_holds_what_it_says_and_suspensions_only_when_declared()
    {
        DecisionKind[] kinds = [DecisionKind.Create, DecisionKind.Update, DecisionKind.Activate, DecisionKind.Suspend];
        ProvisioningRules rules = Rules(r => r
            .Veto("plain", _ => true).Veto("all", _ => true, includingSuspensions: true).Veto("none", _ => false, includingSuspensions: true)
            .Veto("broken", _ => throw new InvalidOperationException()).Veto("broken-all", _ => throw new InvalidOperationException(), includingSuspensions: true)
            .Veto("kind", w => w.Kind == DecisionKind.Update && w.Employee.Id.Value == "1" && w.Phase == Phase.Active && w.Reason == ReasonCode.AttributesChanged, false, Laptop));

        string Held(string name) => string.Join(' ', kinds.Where(k => rules.Vetoes.Single(v => v.Name == name).Holds(Write(k))));

        Held("plain").Should().Be("Create Update Activate");
        Held("all").Should().Be("Create Update Activate Suspend");
        Held("none").Should().BeEmpty();
        Held("broken").Should().Be("Create Update Activate");
        Held("broken-all").Should().Be("Create Update Activate", "a broken rule keeps no leaver's access open");
        Held("kind").Should().Be("Update");
        rules.Fields.Should().Contain(Laptop);
    }

    [Fact]
    public void A_proposed_write_prints_no_value() =>
        Write(DecisionKind.Update).ToString().Should().Be("Update (Employee 1)");

    [Fact]
    public void The_fingerprint_knows_names_and_settings_and_no_order()
    {
        Action<ProvisioningRulesBuilder>[] different =
        [
            r => { }, r => r.OnlyWhen("a", _ => true), r => r.OnlyWhen("b", _ => true), r => r.OnlyWhen("a", _ => true, Laptop), r => r.Veto("a", _ => true), r => r.Veto("a", _ => true, true),
            r => r.DeriveUsername("a", _ => ""), r => r.DeriveUsername("b", _ => ""), r => r.Map(JumpCloudAttributes.Company, "a", _ => ""), r => r.Map(JumpCloudAttributes.Description, "a", _ => ""),
            r => r.Map(JumpCloudAttributes.Company, "a", _ => "", WhenEmpty.Clear), r => r.Map(JumpCloudAttributes.Company, "a", _ => "", applyOn: ApplyOn.CreateOnly), r => r.Map(JumpCloudAttributes.Company, "b", _ => ""),
        ];

        different.Select(d => Rules(d).Fingerprint).Should().OnlyHaveUniqueItems();
        Rules(r => r.OnlyWhen("a", _ => true).Veto("b", _ => true).OnlyWhen("c", _ => true)).Fingerprint
            .Should().Be(Rules(r => r.OnlyWhen("c", _ => false).OnlyWhen("a", _ => false).Veto("b", _ => false)).Fingerprint, "what a rule does cannot be compared");
    }

    [Fact]
    public void Two_rules_of_one_name_are_refused_and_the_same_one_counts_once()
    {
        static bool Same(Employee e) => true;

        Errors(r => r.OnlyWhen("a", _ => true).OnlyWhen("a", _ => false)).Should().ContainSingle().Which.ToString().Should().Contain("'a'");
        Errors(r => r.Map(JumpCloudAttributes.Company, "a", _ => "").Map(JumpCloudAttributes.Description, "a", _ => "")).Should().ContainSingle(e => e.Cause.Contains("Two rules in C# have the name 'a'"));
        Errors(r => r.Options.Mapping.Rows["a"] = Configured(r)).Should().ContainSingle().Which.Path.Should().Be("Provisioning:Mapping:Rows:a");
        Rules(r => r.OnlyWhen("a", Same).OnlyWhen("a", Same)).Fingerprint.Should().Be(Rules(r => r.OnlyWhen("a", Same)).Fingerprint);
        Rules(r => r.OnlyWhen("a", Same).Veto("a", _ => true)).Vetoes.Should().HaveCount(1);

        static MappingRowOptions Configured(ProvisioningRulesBuilder r)
        {
            r.Map(JumpCloudAttributes.Description, "a", _ => "");
            return new MappingRowOptions { Target = "company", Constant = "x" };
        }
    }

    [Fact]
    public void Rules_in_CSharp_obey_the_rules_of_rows()
    {
        Errors(r => r.Map(JumpCloudAttributes.Manager, "m", _ => "7")).Should().ContainSingle().Which.ToString().Should().StartWith("Provisioning:Mapping:Rows:m: ").And.Contain("work.reportsTo");
        Errors(r => r.Map(JumpCloudAttributes.Email, "m", _ => "7", WhenEmpty.Clear)).Should().ContainSingle().Which.Path.Should().Be("Provisioning:Mapping:Rows:m:WhenEmpty");
        FluentActions.Invoking(() => Rules(r => r.OnlyWhen(" ", _ => true))).Should().Throw<ArgumentException>();
    }
}
