using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Decisions;

public sealed class PlanJsonTests
{
    /// <summary>A leaver whom the limit holds, a creation, and a person who is not due.</summary>
    private static ProvisioningPlan Small()
    {
        Employee ann = PersonIn(Phase.Inactive).With(BobFields.Work.Department, "B");
        var user = new DirectoryUser("u1") { Username = "alee", Email = "ann.lee@acme.test", [JumpCloudAttributes.Department] = "A", [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee" };
        Employee zoe = Person("2", "Zoë.Öz@acme.test").With(BobFields.Root.FirstName, "Zoë <&> \"Z\"").With(BobFields.Root.Surname, FieldValue.Empty);
        Employee bob = PersonIn(Phase.PreStart, "3", "bob@acme.test");
        return Engine(o => o.Limits.Suspend = "0").Plan(Company([ann, zoe, bob], [user], Link()));
    }

    [Fact]
    public void The_JSON_of_a_small_plan()
    {
        ProvisioningPlan plan = Small();
        string text = Encoding.UTF8.GetString(plan.ToJson());

        text.Should().Be(
            "{\"schema\":\"plan/1\",\"connection\":\"default\",\"organizationId\":\"o1\",\"engine\":\"" + ProvisioningEngine.Version + "\",\"rulesFingerprint\":\"" + plan.RulesFingerprint
            + "\",\"fingerprint\":\"" + plan.Fingerprint + "\",\"clock\":\"2026-11-24T12:00:00Z\",\"calendar\":{\"default\":\"2026-11-24\",\"sites\":{}},"
            + "\"totals\":{\"create\":1,\"update\":0,\"activate\":0,\"suspend\":0,\"noChange\":0,\"skip\":1,\"hold\":1,\"emails\":0},"
            + "\"limits\":[{\"kind\":\"Suspend\",\"wanted\":1,\"allowed\":0,\"tripped\":true,\"approval\":\"" + plan.Limits[0].Approval + "\"},"
            + "{\"kind\":\"Clear\",\"wanted\":0,\"allowed\":5,\"tripped\":false,\"approval\":null}],"
            + "\"decisions\":["
            + "{\"employeeId\":\"1\",\"userId\":\"u1\",\"kind\":\"Hold\",\"intended\":\"Suspend\",\"reason\":\"LimitReached\",\"phase\":\"Inactive\",\"state\":{\"from\":\"ACTIVATED\",\"to\":null},"
            + "\"stateReason\":null,\"sendsEmail\":false,\"username\":{\"value\":\"alee\",\"preservedInsteadOf\":\"ann.lee\",\"holder\":null},"
            + "\"changes\":[{\"target\":\"department\",\"from\":\"A\",\"to\":\"B\",\"rule\":\"department\"}],\"findings\":[],\"nextDueOn\":null,\"base\":\"" + plan.Of("1").Base + "\"},"
            + "{\"employeeId\":\"2\",\"userId\":null,\"kind\":\"Create\",\"intended\":null,\"reason\":\"NewEmployee\",\"phase\":\"Active\",\"state\":{\"from\":null,\"to\":\"ACTIVATED\"},"
            + "\"stateReason\":null,\"sendsEmail\":false,\"username\":{\"value\":\"Zoe.Oz\",\"preservedInsteadOf\":null,\"holder\":null},"
            + "\"changes\":[{\"target\":\"email\",\"from\":null,\"to\":\"Zoë.Öz@acme.test\",\"rule\":\"email\"},{\"target\":\"firstname\",\"from\":null,\"to\":\"Zoë <&> \\\"Z\\\"\",\"rule\":\"firstname\"}],"
            + "\"findings\":[{\"code\":\"Transliterated\",\"target\":null,\"remedy\":\"Nothing to do.\"}],\"nextDueOn\":null,\"base\":null},"
            + "{\"employeeId\":\"3\",\"userId\":null,\"kind\":\"Skip\",\"intended\":null,\"reason\":\"NotDueYet\",\"phase\":\"PreStart\",\"state\":{\"from\":null,\"to\":null},"
            + "\"stateReason\":null,\"sendsEmail\":false,\"username\":{\"value\":null,\"preservedInsteadOf\":null,\"holder\":null},"
            + "\"changes\":[],\"findings\":[],\"nextDueOn\":\"2026-12-01\",\"base\":null}]}");
    }

    [Fact]
    public void It_reads_back_equal()
    {
        ProvisioningPlan plan = Small();

        ProvisioningPlan read = ProvisioningPlan.FromJson(plan.ToJson());

        read.Decisions.Should().Equal(plan.Decisions);
        read.Limits.Should().Equal(plan.Limits);
        (read with { Decisions = plan.Decisions, Limits = plan.Limits }).Should().Be(plan);
        read.ToJson().Should().Equal(plan.ToJson());
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_text_without_itself()
    {
        ProvisioningPlan plan = Small();
        JsonObject json = JsonNode.Parse(plan.ToJson())!.AsObject();
        string text = Encoding.UTF8.GetString(plan.ToJson());

        string without = text.Replace($"\"fingerprint\":\"{plan.Fingerprint}\",", "", StringComparison.Ordinal);

        without.Length.Should().Be(text.Length - 81);
        json["fingerprint"]!.GetValue<string>().Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))));
        plan.RulesFingerprint.Should().MatchRegex("^[0-9a-f]{64}$");
        text.Should().NotContain("\n").And.NotContain(": ");
    }

    [Theory]
    [InlineData("\"to\":\"B\"", "\"to\":\"C\"")]
    [InlineData("\"create\":1", "\"create\":2")]
    [InlineData("\"intended\":\"Suspend\"", "\"intended\":null")]
    [InlineData("\"organizationId\":\"o1\"", "\"organizationId\":\"o2\"")]
    [InlineData("\"clock\":\"2026-11-24T12:00:00Z\"", "\"clock\":\"2026-11-24T12:00:01Z\"")]
    [InlineData("\"kind\":\"Hold\"", "\"kind\":\"Suspend\"")]
    [InlineData("\"decisions\":[", "\"decisions\":[],\"more\":[")]
    [InlineData("\"code\":\"Transliterated\"", "\"code\":999")]
    [InlineData("\"target\":\"department\"", "\"target\":null")]
    [InlineData("\"target\":\"department\"", "\"target\":7")]
    [InlineData("\"findings\":[]", "\"findings\":null")]
    [InlineData("\"findings\":[]", "\"findings\":[null]")]
    [InlineData("\"username\":{", "\"username\":null,\"other\":{")]
    public void A_changed_file_is_refused(string from, string to)
    {
        string text = Encoding.UTF8.GetString(Small().ToJson());
        string changed = text.Replace(from, to, StringComparison.Ordinal);
        changed.Should().NotBe(text);

        FluentActions.Invoking(() => ProvisioningPlan.FromJson(Encoding.UTF8.GetBytes(changed))).Should().Throw<FormatException>().WithMessage("*ake a new*");
    }

    [Fact]
    public void A_file_with_any_byte_changed_or_cut_off_is_refused()
    {
        byte[] json = Small().ToJson();
        for (int i = 0; i < json.Length; i += 3)
        {
            byte[] changed = [.. json];
            changed[i] ^= 1;
            FluentActions.Invoking(() => ProvisioningPlan.FromJson(changed)).Should().Throw<FormatException>($"byte {i} was changed");
            FluentActions.Invoking(() => ProvisioningPlan.FromJson(json.AsSpan(0, i))).Should().Throw<FormatException>($"it ends at {i}");
        }
    }

    [Theory]
    [InlineData("plan/2")]
    [InlineData("")]
    public void Another_schema_is_named(string schema)
    {
        string text = Encoding.UTF8.GetString(Small().ToJson()).Replace("plan/1", schema, StringComparison.Ordinal);

        FluentActions.Invoking(() => ProvisioningPlan.FromJson(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage($"*'{schema}'*plan/1*");
    }

    [Fact]
    public void The_clock_is_written_in_UTC_and_the_sites_are_sorted()
    {
        ProvisioningSnapshot company = Company([], []) with
        {
            Calendar = new PlanningCalendar
            {
                Instant = new DateTimeOffset(2026, 11, 24, 1, 2, 3, 500, TimeSpan.FromHours(2)),
                Dates = new PlanningDates { Default = Today, Sites = new Dictionary<string, DateOnly> { ["b"] = Today, ["B"] = Today, ["a"] = Today } },
            },
        };

        string text = Encoding.UTF8.GetString(Engine().Plan(company).ToJson());

        text.Should().Contain("\"clock\":\"2026-11-23T23:02:03.5Z\"").And.Contain("\"sites\":{\"B\":\"2026-11-24\",\"a\":\"2026-11-24\",\"b\":\"2026-11-24\"}");
        ProvisioningPlan.FromJson(Encoding.UTF8.GetBytes(text)).ToJson().Should().Equal(Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void Findings_are_sorted_even_for_one_person_alone()
    {
        Decision decision = Engine(o =>
        {
            o.Mapping.Rows["t"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = WhenEmpty.Hold };
            o.Mapping.Rows["c"] = new MappingRowOptions { Target = "company", Field = "work.title", WhenEmpty = WhenEmpty.Hold };
        }).Decide(Person(email: "ANN.LEE@acme.test").With(BobFields.Work.Title, FieldValue.Empty), User(state: UserState.Staged), Today, Link());

        decision.Findings.Select(f => $"{f.Code} {f.Target}".Trim()).Should().Equal("EmailCaseDiffers email", "ValueMissing company", "ValueMissing jobTitle", "StagedAwaitingAdministrator");
    }

    [Fact]
    public void Every_code_has_a_cause_and_a_remedy()
    {
        ReasonCatalog.All.Select(e => e.Key).Should().Equal(Enum.GetValues<ReasonCode>());
        FindingCatalog.All.Select(e => e.Key).Should().Equal(Enum.GetValues<FindingCode>());
        ReasonCatalog.All.Select(e => e.Value).Concat(FindingCatalog.All.Select(e => e.Value)).Should().OnlyContain(e => e.Cause.Length > 0 && e.Remedy.Length > 0);
    }

    [Fact]
    public void What_is_printed_holds_no_personal_data()
    {
        ProvisioningPlan plan = Small();

        plan.ToString().Should().Be("Plan of default: 1 to write, 1 held, 1 skipped, 0 unchanged");
        plan.Of("2").Changes[0].ToString().Should().Be("email");
        plan.Of("2").Username.ToString().Should().Be("a username");
        plan.Of("2").ToString().Should().Be("2: Create (NewEmployee)");
        Person().ToString().Should().Be("Employee 1");
        User().ToString().Should().Be("JumpCloud user u1");
    }
}
