using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class MappingTests
{
    private static readonly ProvisioningRules Rules = ProvisioningRules.Create(Configure);

    // snippet: mapping-rules
    private static void Configure(ProvisioningRulesBuilder rules) => rules
        .AllEmployees()
        .Map(JumpCloudAttributes.Manager, from: BobFields.Work.ReportsTo)
        .MapFormula(JumpCloudAttributes.Description, "{work.title} {work.department?}", WhenEmpty.Clear)
        .MapConstant(JumpCloudAttributes.Company, "Acme")
        .UsernameFormula("{root.firstName|truncate(1)}.{root.surname}")
        .UsernameLocale("de");
    // end-snippet

    // snippet: host-rules
    private static readonly BobField<string> Laptop = BobFields.CustomText("work.custom.field_1697012345678");

    private static void ConfigureInCode(ProvisioningRulesBuilder rules) => rules
        .AllEmployees()
        .OnlyWhen("has-laptop", e => e.Get(Laptop) == "yes", reads: Laptop)
        .DeriveUsername("acme-short", e => $"{e[BobFields.Root.FirstName].Text?[0]}{e[BobFields.Root.Surname].Text}")
        .Map(JumpCloudAttributes.Description, "acme-description", e => e.Get(BobFields.Work.StartDate) is { } start ? $"since {start.Year}" : null)
        .Veto("no-friday-joiners", write => write.Kind == DecisionKind.Create && write.Employee.Get(BobFields.Work.StartDate)?.DayOfWeek == DayOfWeek.Friday);
    // end-snippet

    // snippet: mapping-test
    [Fact]
    public void A_title_without_a_department_stands_alone()
    {
        var jo = new Employee("42")
        {
            [BobFields.Root.FirstName] = "Jörg", [BobFields.Root.Surname] = "Groß",
            [BobFields.Work.Title] = "Engineer", [BobFields.Work.Department] = FieldValue.Empty,
        };

        Rules.Mapping.Evaluate(jo)[JumpCloudAttributes.Description].Should().Be("Engineer");
        Rules.Username.Derive(jo).Value.Should().Be("J.Gross");
    }
    // end-snippet

    [Fact]
    public void The_rules_in_code_do_what_they_say()
    {
        ProvisioningRules rules = ProvisioningRules.Create(ConfigureInCode);
        var jo = new Employee("42")
        {
            [BobFields.Root.Email] = "jo@acme.test", [BobFields.Root.FirstName] = "Jo", [BobFields.Root.Surname] = "Gray",
            [BobFields.Work.StartDate] = new DateOnly(2026, 11, 27), [Laptop] = "yes",
        };

        rules.Scope.Judge(jo).Should().Be(ScopeVerdict.In);
        rules.Scope.Judge(jo.With(Laptop, "no")).Should().Be(ScopeVerdict.Out);
        rules.Username.Derive(jo).Value.Should().Be("JGray");
        rules.Mapping.Evaluate(jo)[JumpCloudAttributes.Description].Should().Be("since 2026");
    }
}
