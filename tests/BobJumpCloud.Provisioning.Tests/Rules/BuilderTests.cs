using System.Reflection;
using System.Text;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class BuilderTests
{
    private static readonly JumpCloudAttribute CostCentre = JumpCloudAttributes.Custom("costCentre");

    private static ProvisioningRules Read(string json) => ProvisioningRules.FromJson(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Everything_commonly_used_is_written_fluently_and_is_the_same_as_JSON()
    {
        ProvisioningRules code = ProvisioningRules.Create(b => b
            .Condition(new ConditionOptions { Field = "work.site", Is = "Rome" }).EmailDomains("acme.test").CreateBeforeStartDate(days: 7)
            .InitialState(InitialState.Staged).DeactivateLeavers(false).Reactivation(Reactivation.Never).WhenOutOfScope(WhenOutOfScope.Suspend).ActivationEmail(ActivationEmail.Send)
            .UsernameFormula("{root.firstName}.{root.surname}").UsernameLocale("de").UsernameMaxLength(20).UsernameReserved("root").UsernameReserved("admin")
            .UseDefaults(false).RemoveFromDefaults(JumpCloudAttributes.WorkPhone).Lookup("Titles", new Dictionary<string, string> { ["VP"] = "Vice President", ["CEO"] = "Chief" })
            .Map(CostCentre, BobFields.Custom("work.custom.field_1"), WhenEmpty.Clear, ApplyOn.CreateOnly)
            .Map(JumpCloudAttributes.Manager, BobFields.Work.ReportsTo)
            .MapFormula(JumpCloudAttributes.JobTitle, "{work.title|lookup(Titles)}", WhenEmpty.Hold)
            .MapConstant(JumpCloudAttributes.Company, "Acme")
            .Protect("a@acme.test").Protect("b@acme.test").ProtectAdministrators(false).TimeZone("Europe/Rome").SiteTimeZone("Bern", "Europe/Zurich")
            .Limit(LimitKind.Suspend, "5").Limit(LimitKind.Clear, "None").Limit(LimitKind.Create, "20%").Limit(LimitKind.Update, "99").Limit(LimitKind.Activate, "7").LimitFloor(3).OnTrip(OnTrip.StopAll).MinimumListing("90%"));
        ProvisioningRules json = Read("""
            {
              "Who": { "Condition": { "Field": "work.site", "Is": "Rome" }, "EmailDomains": [ "acme.test" ] },
              "When": "BeforeStartDate", "DaysBeforeStartDate": 7, "InitialState": "Staged", "DeactivateLeavers": false, "Reactivation": "Never", "WhenOutOfScope": "Suspend", "ActivationEmail": "Send",
              "Username": { "Rule": "Formula", "Formula": "{root.firstName}.{root.surname}", "Locale": "de", "MaxLength": 20, "Reserved": [ "root", "admin" ] },
              "Mapping": { "UseDefaults": false, "Remove": [ "phoneNumbers[work]" ], "Lookups": { "Titles": { "CEO": "Chief", "VP": "Vice President" } }, "Rows": {
                "attributes[costCentre]": { "Target": "attributes[costCentre]", "Field": "work.custom.field_1", "WhenEmpty": "Clear", "ApplyOn": "CreateOnly" },
                "manager": { "Target": "manager", "Field": "work.reportsTo" },
                "jobTitle": { "Target": "jobTitle", "Formula": "{work.title|lookup(Titles)}", "WhenEmpty": "Hold" },
                "company": { "Target": "company", "Constant": "Acme" } } },
              "Protected": [ "a@acme.test", "b@acme.test" ], "ProtectAdministrators": false, "TimeZone": "Europe/Rome", "SiteTimeZones": { "Bern": "Europe/Zurich" },
              "Limits": { "Suspend": "5", "Clear": "None", "Create": "20%", "Update": "99", "Activate": "7", "Floor": 3, "OnTrip": "StopAll", "MinimumListing": "90%" }
            }
            """);

        code.Fingerprint.Should().Be(json.Fingerprint);
        code.Mapping.Rows.Select(r => r.Id).Should().Equal(json.Mapping.Rows.Select(r => r.Id));
    }

    [Fact]
    public void Every_method_gives_the_builder_back()
    {
        foreach (MethodInfo method in typeof(ProvisioningRulesBuilder).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName))
        {
            method.ReturnType.Should().Be<ProvisioningRulesBuilder>(method.Name);
        }
    }

    [Fact]
    public void Who_is_stated_by_the_last_word()
    {
        static WhoOptions Who(Action<ProvisioningRulesBuilder> configure)
        {
            var options = new ProvisioningOptions();
            configure(new ProvisioningRulesBuilder(options));
            return options.Who;
        }

        var condition = new ConditionOptions { Field = "work.site", Is = "Rome" };
        Who(b => b.Condition(condition).EmployeeIds("1").AllEmployees()).Should().BeEquivalentTo(new WhoOptions { AllEmployees = true });
        Who(b => b.AllEmployees().Condition(condition).EmployeeIds("1", "2")).Should().BeEquivalentTo(new WhoOptions { EmployeeIds = ["1", "2"] });
        Who(b => b.EmployeeIds("1").AllEmployees().Condition(condition)).Should().BeEquivalentTo(new WhoOptions { Condition = condition });
    }

    [Fact]
    public void A_row_in_CSharp_replaces_the_row_that_its_target_had()
    {
        var options = new ProvisioningOptions { Who = { AllEmployees = true } };
        options.Mapping.Rows["cc"] = new MappingRowOptions { Target = " attributes[costCentre]", Constant = "1" };
        var builder = new ProvisioningRulesBuilder(options);

        Ids(builder.Map(CostCentre, BobFields.Work.Site)).Should().Equal("attributes[costCentre]");
        Ids(builder.Map(CostCentre, "acme", _ => "3")).Should().Equal("acme");
        Ids(builder.Map(CostCentre, "acme-2", _ => "4")).Should().Equal("acme-2");
        Ids(builder.MapFormula(CostCentre, "{work.site}")).Should().Equal("attributes[costCentre]");

        static IEnumerable<string> Ids(ProvisioningRulesBuilder b) => ProvisioningRules.FromOptions(b.Options).Mapping.Rows.Where(r => r.Target == CostCentre).Select(r => r.Id);
    }

    [Fact]
    public void The_last_username_rule_counts()
    {
        Id(b => b.DeriveUsername("acme", _ => "x").UsernameRule(UsernameSource.DisplayName)).Should().Be("DisplayName");
        Id(b => b.UsernameFormula("{root.surname}").UsernameRule(UsernameSource.EmailLocalPart)).Should().Be("EmailLocalPart");
        Id(b => b.UsernameFormula("{root.surname}").DeriveUsername("acme", _ => "x")).Should().Be("acme");
        Id(b => b.DeriveUsername("acme", _ => "x").UsernameFormula("{root.surname}")).Should().Be("Formula");

        static string Id(Action<ProvisioningRulesBuilder> configure) => ProvisioningRules.Create(b => configure(b.AllEmployees())).Username.Id;
    }

    [Fact]
    public void Custom_fields_are_read_as_what_they_are()
    {
        Employee ann = new Employee("1")
        {
            [BobFields.Custom("x.text")] = "a", [BobFields.Custom("x.date")] = "2026-11-24", [BobFields.Custom("x.number")] = "1.5", [BobFields.Custom("x.flag")] = "true", [BobFields.Custom("x.odd")] = "odd",
        };

        ann.Get(BobFields.CustomText("x.text")).Should().Be("a");
        ann.Get(BobFields.CustomDate("x.date")).Should().Be(Today);
        ann.Get(BobFields.CustomNumber("x.number")).Should().Be(1.5m);
        ann.Get(BobFields.CustomBoolean("x.flag")).Should().BeTrue();
        ann.Get(BobFields.CustomDate("x.odd")).Should().BeNull();
        ann.Get(BobFields.CustomNumber("x.odd")).Should().BeNull();
        ann.Get(BobFields.CustomBoolean("x.odd")).Should().BeNull();
        ann.Get(BobFields.CustomNumber("x.none")).Should().BeNull();
        BobFields.CustomText("x.list", BobFieldKind.List).Kind.Should().Be(BobFieldKind.List);
        BobFields.CustomText("work.title").Kind.Should().Be(BobFieldKind.List, "a well-known field is what it is");
    }
}
