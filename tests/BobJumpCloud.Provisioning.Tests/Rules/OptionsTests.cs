using System.Text;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class OptionsTests
{
    private const string Everybody = "\"Who\":{\"AllEmployees\":true}";

    private static ProvisioningRules Read(string json) => ProvisioningRules.FromJson(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<RulesError> Errors(string json) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<RulesException>().Which.Errors;

    [Theory]
    // JSON (without Who) → path, part of the message
    [InlineData("\"Whn\":1", "Provisioning:Whn", "When, DaysBeforeStartDate, Who")]
    [InlineData("\"Username\":{\"Rul\":1}", "Provisioning:Username:Rul", "Rule, Formula, Locale, OnCollision, MaxLength, Reserved")]
    [InlineData("\"Username\":[\"x\"]", "Provisioning:Username", "object")]
    [InlineData("\"Mapping\":{\"Rows\":[1]}", "Provisioning:Mapping:Rows", "object")]
    [InlineData("\"Mapping\":{\"Rows\":{\"a:b\":{\"Targt\":\"x\"}}}", "Provisioning:Mapping:Rows:a:b:Targt", "Target, Field")]
    [InlineData("\"Protected\":\"x\"", "Provisioning:Protected", "list")]
    [InlineData("\"Protected\":{\"a\":1}", "Provisioning:Protected", "list")]
    [InlineData("\"Protected\":[\"x\",null]", "Provisioning:Protected:1", "empty")]
    [InlineData("\"Protected\":[[\"x\"]]", "Provisioning:Protected:0", "single value")]
    [InlineData("\"When\":1", "Provisioning:When", "OnProfileCreation, OnStartDate, BeforeStartDate")]
    [InlineData("\"When\":\"Sometimes\"", "Provisioning:When", "OnProfileCreation, OnStartDate, BeforeStartDate")]
    [InlineData("\"When\":[\"OnStartDate\"]", "Provisioning:When", "single value")]
    [InlineData("\"MatchOn\":[1]", "Provisioning:MatchOn:0", "Email, EmployeeIdentifier")]
    [InlineData("\"MatchOn\":[\"Email\",\"Email\"]", "Provisioning:MatchOn:1", "twice")]
    [InlineData("\"MatchOn\":[\"Email\",\"EmployeeIdentifier\"],\"Mapping\":{\"Remove\":[\"employeeIdentifier\"]}", "Provisioning:MatchOn:1", "Nothing is mapped")]
    [InlineData("\"LinkAttribute\":\"bob id\"", "Provisioning:LinkAttribute", "at most 31")]
    [InlineData("\"LinkAttribute\":\"attributes[bobId]\"", "Provisioning:LinkAttribute", "name alone")]
    [InlineData("\"LinkAttribute\":\"bobId\",\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"attributes[bobId]\",\"Field\":\"root.id\"}}}", "Provisioning:LinkAttribute", "row 'r'")]
    [InlineData("\"DeactivateLeavers\":1", "Provisioning:DeactivateLeavers", "true or false")]
    [InlineData("\"DaysBeforeStartDate\":1.5", "Provisioning:DaysBeforeStartDate", "whole number")]
    [InlineData("\"DaysBeforeStartDate\":3", "Provisioning:DaysBeforeStartDate", "BeforeStartDate")]
    [InlineData("\"When\":\"BeforeStartDate\"", "Provisioning:DaysBeforeStartDate", "number of days is missing")]
    [InlineData("\"When\":\"BeforeStartDate\",\"DaysBeforeStartDate\":-1", "Provisioning:DaysBeforeStartDate", "between 0 and 3650")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"username\",\"Field\":\"root.email\"}}}", "Provisioning:Mapping:Rows:r:Target", "'username' is no target")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"state\",\"Field\":\"root.email\"}}}", "Provisioning:Mapping:Rows:r:Target", "'state' is no target")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"attributes[cost centre]\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:r:Target", "letters and digits")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Field\":\"root.email\"}}}", "Provisioning:Mapping:Rows:r", "needs a target")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"company\"}}}", "Provisioning:Mapping:Rows:r", "no source")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"company\",\"Field\":\"a.b\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:r", "more than one source")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"company\",\"Field\":\"title\"}}}", "Provisioning:Mapping:Rows:r:Field", "dot form")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"email\",\"Field\":\"a.b\",\"WhenEmpty\":\"Clear\"}}}", "Provisioning:Mapping:Rows:r:WhenEmpty", "cannot be cleared")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"employeeIdentifier\",\"Field\":\"a.b\",\"WhenEmpty\":\"Clear\"}}}", "Provisioning:Mapping:Rows:r:WhenEmpty", "cannot be cleared")]
    [InlineData("\"Mapping\":{\"Rows\":{\"a\":{\"Target\":\"company\",\"Field\":\"a.b\"},\"b\":{\"Target\":\"company\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:b:Target", "row 'a'")]
    [InlineData("\"Mapping\":{\"Rows\":{\"a\":{\"Target\":\"phoneNumbers[cell]\",\"Field\":\"a.b\"},\"b\":{\"Target\":\"phoneNumbers[work_mobile]\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:b:Target", "row 'a'")]
    [InlineData("\"Mapping\":{\"Remove\":[\"email\"]}", "Provisioning:Mapping:Remove", "cannot be removed")]
    [InlineData("\"Mapping\":{\"Remove\":[\"company\"]}", "Provisioning:Mapping:Remove", "jobTitle")]
    [InlineData("\"Limits\":{\"Suspend\":\"-1\"}", "Provisioning:Limits:Suspend", "\"10%\"")]
    [InlineData("\"Limits\":{\"Suspend\":\"101%\"}", "Provisioning:Limits:Suspend", "\"10%\"")]
    [InlineData("\"Limits\":{\"Create\":\"many\"}", "Provisioning:Limits:Create", "\"10%\"")]
    [InlineData("\"Limits\":{\"Floor\":-1}", "Provisioning:Limits:Floor", "from 0 on")]
    [InlineData("\"Username\":{\"MaxLength\":0}", "Provisioning:Username:MaxLength", "at least one")]
    [InlineData("\"When\":\"OnStartDate\",\"when\":\"OnProfileCreation\"", "Provisioning:When", "twice")]
    [InlineData("\"When\":\"OnStartDate\",\"When\":\"OnProfileCreation\"", "Provisioning", "When")]
    [InlineData("\"Activation\":\"ScheduledInJumpCloud\"", "Provisioning:Activation", "not serve")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"company\",\"Formula\":\"in {a.b|tirm}\"}}}", "Provisioning:Mapping:Rows:r:Formula", "(column 9): 'tirm' is no pipe. The pipes are: trim,")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"manager\",\"Field\":\"work.title\"}}}", "Provisioning:Mapping:Rows:r:Field", "work.manager or work.reportsTo")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"manager\",\"Formula\":\"{work.manager}\"}}}", "Provisioning:Mapping:Rows:r", "work.manager or work.reportsTo")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"manager\",\"Constant\":\"7\"}}}", "Provisioning:Mapping:Rows:r", "work.manager or work.reportsTo")]
    [InlineData("\"Mapping\":{\"Rows\":{\"a\":{\"Target\":\"phoneNumbers[Home]\",\"Field\":\"a.b\"},\"b\":{\"Target\":\"phoneNumbers[home]\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:b:Target", "row 'a'")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"addresses[work].street\",\"Constant\":\"x\"}}}", "Provisioning:Mapping:Rows:r:Target", "no target")]
    [InlineData("\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"sudo\",\"Constant\":\"true\"}}}", "Provisioning:Mapping:Rows:r:Target", "no target")]
    [InlineData("\"Mapping\":{\"Lookups\":{\"T\":{\"VP\":\"a\",\" vp \":\"b\"}}}", "Provisioning:Mapping:Lookups:T:VP", "same key")]
    [InlineData("\"Mapping\":{\"Lookups\":{\"T)\":{\"VP\":\"a\"}}}", "Provisioning:Mapping:Lookups:T)", "without (){}|")]
    [InlineData("\"Username\":{\"Rule\":\"Formula\"}", "Provisioning:Username:Formula", "missing")]
    [InlineData("\"Username\":{\"Formula\":\"{root.firstName}\"}", "Provisioning:Username:Formula", "only when Rule is Formula")]
    [InlineData("\"Username\":{\"Rule\":\"Formula\",\"Formula\":\"{root.firstName\"}", "Provisioning:Username:Formula", "(column 1)")]
    [InlineData("\"Username\":{\"Locale\":\"xx\"}", "Provisioning:Username:Locale", "az, be, bg, bs")]
    public void A_mistake_names_its_path_and_the_remedy(string json, string path, string message)
    {
        RulesError error = Errors($"{{{Everybody},{json}}}").Should().ContainSingle().Which;

        error.Path.Should().Be(path);
        error.ToString().Should().Contain(message);
        error.Remedy.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("{}", "Nobody is stated")]
    [InlineData("{\"Who\":null}", "Nobody is stated")]
    [InlineData("{\"Who\":{\"AllEmployees\":false}}", "Nobody is stated")]
    [InlineData("{\"Who\":{\"EmailDomains\":[\"acme.test\"]}}", "Nobody is stated")]
    [InlineData("{\"Who\":{\"EmployeeIds\":[]}}", "Nobody is stated")]
    [InlineData("{\"Who\":{\"AllEmployees\":true,\"EmployeeIds\":[\"1\"]}}", "More than one")]
    [InlineData("{\"Who\":{\"EmployeeIds\":[\"1\"],\"Condition\":{\"Field\":\"a.b\",\"Is\":\"x\"}}}", "More than one")]
    public void Exactly_one_scope_must_be_stated(string json, string message)
    {
        RulesError error = Errors(json).Should().ContainSingle().Which;

        error.Path.Should().Be("Provisioning:Who");
        error.ToString().Should().Contain(message).And.Contain("AllEmployees: true");
    }

    [Theory]
    [InlineData("{\"Field\":\"a.b\"}", "Provisioning:Who:Condition", "Is, IsNot, In")]
    [InlineData("{\"Field\":\"a.b\",\"Is\":\"x\",\"IsNot\":\"y\"}", "Provisioning:Who:Condition", "exactly one comparison")]
    [InlineData("{\"All\":[{\"Field\":\"a.b\",\"Is\":\"x\"},{\"Not\":{\"Field\":\"ab\",\"Is\":\"x\"}}]}", "Provisioning:Who:Condition:All:1:Not:Field", "dot form")]
    [InlineData("{\"Any\":[{\"Field\":\"a.b\",\"Before\":\"1.1.2026\"}]}", "Provisioning:Who:Condition:Any:0:Before", "yyyy-MM-dd")]
    [InlineData("{\"Al\":[]}", "Provisioning:Who:Condition:Al", "All, Any, Not, Field")]
    [InlineData("{\"Not\":[]}", "Provisioning:Who:Condition", "exactly one of All, Any and Not")]
    public void A_mistake_in_a_condition_names_its_path(string condition, string path, string message)
    {
        RulesError error = Errors($"{{\"Who\":{{\"Condition\":{condition}}}}}").Should().ContainSingle().Which;

        error.Path.Should().Be(path);
        error.ToString().Should().Contain(message);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        IReadOnlyList<RulesError> errors = Errors("{\"Whn\":1,\"When\":2,\"Username\":{\"MaxLength\":0},\"Limits\":{\"Suspend\":\"x\",\"Floor\":\"y\"},\"Mapping\":{\"Rows\":{\"r\":{\"Target\":\"x\"}}}}");

        errors.Select(e => e.Path).Should().BeEquivalentTo(
            "Provisioning:Whn", "Provisioning:When", "Provisioning:Limits:Floor", "Provisioning:Who", "Provisioning:Mapping:Rows:r:Target", "Provisioning:Mapping:Rows:r",
            "Provisioning:Username:MaxLength", "Provisioning:Limits:Suspend");
    }

    [Fact]
    public void A_mistake_is_not_reported_again_as_its_consequence() =>
        Errors("{\"Who\":{\"AllEmploees\":true},\"Mapping\":{\"Rows\":{\"r\":{\"Targt\":\"company\",\"Field\":\"a.b\"}}}}").Select(e => e.Path)
            .Should().Equal("Provisioning:Who:AllEmploees", "Provisioning:Mapping:Rows:r:Targt");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    public void What_is_no_JSON_is_reported(string json) => Errors(json).Should().ContainSingle().Which.Path.Should().Be("Provisioning");

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    public void What_is_no_object_is_reported(string json) => Errors(json).Should().NotBeEmpty();

    [Theory]
    [InlineData("\"When\":null,\"Username\":null,\"Mapping\":null,\"Limits\":null,\"SiteTimeZones\":null,\"TimeZone\":null")]
    [InlineData("\"MatchOn\":[],\"Protected\":[],\"Mapping\":{\"Remove\":[],\"Rows\":[],\"Lookups\":[]},\"Username\":{\"Reserved\":[]},\"SiteTimeZones\":[]")]
    [InlineData("\"Limits\":{\"Suspend\":null,\"Create\":null,\"Floor\":null,\"OnTrip\":null,\"MinimumListing\":null},\"MatchOn\":null,\"Protected\":null")]
    [InlineData("\"Protected\":\"\",\"Mapping\":{\"Rows\":\"\"},\"Limits\":\"\"")]
    [InlineData("\"when\":\"onstartdate\",\"LIMITS\":{\"floor\":\"5\",\"suspend\":\"10%\"},\"deactivateLeavers\":\"True\"")]
    [InlineData("/* a comment */ \"DeactivateLeavers\":true,")]
    public void Null_and_empty_mean_the_default(string json) => Read($"{{{Everybody},{json}}}").Fingerprint.Should().Be(RulesWith().Fingerprint);

    [Fact]
    public void The_whole_section_as_the_design_shows_it_is_read()
    {
        ProvisioningRules rules = Read("""
            {
              "When": "OnStartDate", "DaysBeforeStartDate": null,
              "Who": { "AllEmployees": true, "EmployeeIds": null, "Condition": null, "EmailDomains": null },
              "InitialState": "InactiveUntilStartDate", "DeactivateLeavers": true, "Reactivation": "WhenSuspendedByUs", "WhenOutOfScope": "Keep",
              "ActivationEmail": "None", "Activation": "BySync", "Adoption": "Update",
              "Username": { "Rule": "EmailLocalPart", "Formula": null, "Locale": null, "OnCollision": "Hold", "MaxLength": null, "Reserved": null },
              "MatchOn": [ "Email" ], "LinkAttribute": null,
              "Mapping": { "UseDefaults": true, "Remove": null, "Lookups": null, "Rows": null },
              "Protected": null, "ProtectAdministrators": true, "TimeZone": "UTC", "SiteTimeZones": null,
              "Limits": { "Suspend": "10%", "Clear": "10%", "Floor": 5, "Create": null, "Update": null, "Activate": null, "OnTrip": "HoldKind", "MinimumListing": "80%" }
            }
            """);

        rules.Fingerprint.Should().Be(RulesWith().Fingerprint);
    }

    [Fact]
    public void Rules_in_CSharp_and_in_JSON_are_the_same()
    {
        ProvisioningRules code = ProvisioningRules.Create(b => b
            .AllEmployees().EmailDomains("acme.test").CreateBeforeStartDate(7).InitialState(InitialState.Staged).Protect("root@acme.test").RemoveFromDefaults(JumpCloudAttributes.WorkPhone)
            .Map(JumpCloudAttributes.JobTitle, BobFields.Root.FullName, WhenEmpty.Clear, ApplyOn.CreateOnly)
            .Map(JumpCloudAttributes.Custom("costCentre"), BobFields.Custom("work.custom.field_1"))
            .MapConstant(JumpCloudAttributes.Company, "Acme"));
        ProvisioningRules json = Read("""
            {
              "Mapping": { "Rows": {
                "jobTitle": { "WhenEmpty": "Clear", "Target": "jobTitle", "Field": "root.fullName", "ApplyOn": "CreateOnly" },
                "company": { "Constant": "Acme", "Target": "company" },
                "attributes[costCentre]": { "Target": "attributes[costCentre]", "Field": "work.custom.field_1" } }, "Remove": [ "phoneNumbers[work]" ] },
              "Protected": [ "root@acme.test" ], "InitialState": "Staged", "DaysBeforeStartDate": 7, "When": "BeforeStartDate",
              "Who": { "EmailDomains": [ "acme.test" ], "AllEmployees": true }
            }
            """);

        json.Fingerprint.Should().Be(code.Fingerprint);
        json.Mapping.Rows.Select(r => r.Id).Should().Equal(code.Mapping.Rows.Select(r => r.Id));
        json.Mapping.Rows.Should().Contain(r => r.Id == "company").And.NotContain(r => r.Target == JumpCloudAttributes.WorkPhone);
    }

    [Fact]
    public void The_fingerprint_depends_on_every_setting_and_not_on_the_order_of_keys()
    {
        string a = Read($"{{{Everybody},\"Mapping\":{{\"Rows\":{{\"x\":{{\"Target\":\"company\",\"Field\":\"a.b\"}},\"y\":{{\"Target\":\"description\",\"Field\":\"a.c\"}}}}}},\"SiteTimeZones\":{{\"B\":\"UTC\",\"A\":\"UTC\"}}}}").Fingerprint;
        string b = Read($"{{\"SiteTimeZones\":{{\"A\":\"UTC\",\"B\":\"UTC\"}},\"Mapping\":{{\"Rows\":{{\"y\":{{\"Field\":\"a.c\",\"Target\":\"description\"}},\"x\":{{\"Field\":\"a.b\",\"Target\":\"company\"}}}}}},{Everybody}}}").Fingerprint;
        Action<ProvisioningOptions>[] changes =
        [
            o => o.When = ProvisionWhen.OnProfileCreation, o => o.InitialState = InitialState.Active, o => o.DeactivateLeavers = false, o => o.Reactivation = Reactivation.Never,
            o => o.WhenOutOfScope = WhenOutOfScope.Suspend, o => o.ActivationEmail = ActivationEmail.Send, o => o.Username.MaxLength = 9, o => o.Username.Rule = UsernameSource.DisplayName,
            o => o.Username.Reserved = ["x"], o => o.Username.Locale = "de", o => (o.Username.Rule, o.Username.Formula) = (UsernameSource.Formula, "{root.surname}"),
            o => o.Mapping.Lookups["T"] = new Dictionary<string, string> { ["a"] = "b" }, o => o.Mapping.Lookups["T"] = new Dictionary<string, string> { ["a"] = "c" },
            o => o.Mapping.Rows["x"] = new MappingRowOptions { Target = "company", Formula = "{work.title}" }, o => o.Protected = ["x"], o => o.ProtectAdministrators = false, o => o.Limits.Suspend = "9", o => o.Limits.Floor = 4, o => o.Mapping.Remove = ["jobTitle"],
            o => o.TimeZone = "Europe/Berlin", o => o.SiteTimeZones["Berlin"] = "Europe/Berlin", o => o.Who.EmailDomains = ["x"],
        ];

        b.Should().Be(a);
        changes.Select(c => RulesWith(c).Fingerprint).Append(RulesWith().Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Options_are_copied()
    {
        var options = new ProvisioningOptions { Who = { AllEmployees = true } };
        ProvisioningRules rules = ProvisioningRules.FromOptions(options);
        options.DeactivateLeavers = false;

        new ProvisioningEngine(rules).Decide(PersonIn(Phase.Inactive), User(), Today, Link()).Kind.Should().Be(DecisionKind.Suspend);
    }
}
