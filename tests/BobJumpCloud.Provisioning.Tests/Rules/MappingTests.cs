using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class MappingTests
{
    private static readonly JumpCloudAttribute Custom = JumpCloudAttributes.Custom("costCentre");
    private static readonly BobField Source = BobFields.Custom("work.custom.field_1");

    private static Action<ProvisioningOptions> Row(WhenEmpty whenEmpty = WhenEmpty.Keep, ApplyOn applyOn = ApplyOn.CreateAndUpdate, string target = "attributes[costCentre]") => o =>
        o.Mapping.Rows["row"] = new MappingRowOptions { Target = target, Field = Source.Id, WhenEmpty = whenEmpty, ApplyOn = applyOn };

    private static DirectoryUser UserWith(JumpCloudAttribute attribute, string? value) => new("u1")
    {
        Username = "ann.lee", Email = "ann.lee@acme.test", [JumpCloudAttributes.FirstName] = "Ann", [JumpCloudAttributes.LastName] = "Lee", [attribute] = value,
    };

    [Theory]
    // presence, current, WhenEmpty, ApplyOn → change on update ("-" none, "∅" cleared), finding
    [InlineData("Value", null, WhenEmpty.Keep, ApplyOn.CreateAndUpdate, "B", null)]
    [InlineData("Value", "A", WhenEmpty.Keep, ApplyOn.CreateAndUpdate, "B", null)]
    [InlineData("Value", "B", WhenEmpty.Keep, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Value", " B ", WhenEmpty.Hold, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Value", "b", WhenEmpty.Clear, ApplyOn.CreateAndUpdate, "B", null)]
    [InlineData("Value", "A", WhenEmpty.Keep, ApplyOn.CreateOnly, "-", null)]
    [InlineData("Empty", "A", WhenEmpty.Keep, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Empty", "A", WhenEmpty.Clear, ApplyOn.CreateAndUpdate, "∅", null)]
    [InlineData("Empty", null, WhenEmpty.Clear, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Empty", "  ", WhenEmpty.Clear, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Empty", "A", WhenEmpty.Hold, ApplyOn.CreateAndUpdate, "-", FindingCode.ValueMissing)]
    [InlineData("Empty", null, WhenEmpty.Hold, ApplyOn.CreateAndUpdate, "-", FindingCode.ValueMissing)]
    [InlineData("Empty", "A", WhenEmpty.Clear, ApplyOn.CreateOnly, "-", null)]
    [InlineData("Empty", "A", WhenEmpty.Hold, ApplyOn.CreateOnly, "-", null)]
    [InlineData("Absent", "A", WhenEmpty.Keep, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Absent", "A", WhenEmpty.Clear, ApplyOn.CreateAndUpdate, "-", null)]
    [InlineData("Absent", "A", WhenEmpty.Hold, ApplyOn.CreateAndUpdate, "-", null)]
    public void A_row_writes_when_its_options_say_so(string presence, string? current, WhenEmpty whenEmpty, ApplyOn applyOn, string written, FindingCode? finding)
    {
        FieldValue value = presence switch { "Value" => "B", "Empty" => FieldValue.Empty, _ => FieldValue.Absent };

        Decision decision = Engine(Row(whenEmpty, applyOn)).Decide(Person().With(Source, value), UserWith(Custom, current), Today, Link());

        decision.Changes.Select(c => c.To).Should().Equal(written switch { "-" => [], "∅" => [null], _ => [written] });
        decision.Findings.Select(f => (FindingCode?)f.Code).Should().Equal(finding is null ? [] : [finding]);
        decision.Findings.Where(f => f.Target != "attributes[costCentre]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Value", WhenEmpty.Keep, "B", false)]
    [InlineData("Empty", WhenEmpty.Keep, null, false)]
    [InlineData("Empty", WhenEmpty.Clear, null, false)]
    [InlineData("Empty", WhenEmpty.Hold, null, true)]
    [InlineData("Absent", WhenEmpty.Hold, null, false)]
    public void A_creation_writes_values_only(string presence, WhenEmpty whenEmpty, string? written, bool isMissing)
    {
        FieldValue value = presence switch { "Value" => "B", "Empty" => FieldValue.Empty, _ => FieldValue.Absent };

        Decision decision = Engine(Row(whenEmpty, ApplyOn.CreateOnly)).Decide(Person().With(Source, value), null, Today);

        decision.Kind.Should().Be(DecisionKind.Create);
        decision.Changes.SingleOrDefault(c => c.Target == Custom)?.To.Should().Be(written);
        decision.Has(FindingCode.ValueMissing).Should().Be(isMissing);
    }

    [Fact]
    public void A_held_attribute_never_holds_a_suspension_and_makes_the_record_held()
    {
        Decision leaver = Engine(Row(WhenEmpty.Hold)).Decide(PersonIn(Phase.Inactive).With(Source, FieldValue.Empty), User(), Today, Link());
        Decision worker = Engine(Row(WhenEmpty.Hold)).Decide(Person().With(Source, FieldValue.Empty), User(), Today, Link());

        leaver.Kind.Should().Be(DecisionKind.Suspend);
        worker.Kind.Should().Be(DecisionKind.NoChange);
        Outcome.OfUnwritten(worker).Kind.Should().Be(OutcomeKind.Held);
    }

    [Theory]
    [InlineData(" Zo\u00e9 ", "Zoe\u0301")]
    [InlineData("Zoe\u0301", "Zo\u00e9 ")]
    [InlineData("A\u00a0", "A")]
    public void Texts_compare_trimmed_and_composed(string value, string current) =>
        Engine(Row()).Decide(Person().With(Source, value), UserWith(Custom, current), Today, Link()).Kind.Should().Be(DecisionKind.NoChange);

    [Fact]
    public void A_text_is_written_trimmed_and_composed() =>
        Engine(Row()).Decide(Person().With(Source, " Zoe\u0301 "), User(), Today, Link()).Changes.Single().To.Should().Be("Zo\u00e9");

    [Fact]
    public void An_address_that_differs_by_case_only_is_a_finding()
    {
        Decision decision = Engine().Decide(Person(email: "Ann.Lee@acme.test"), User(), Today, Link());

        decision.Kind.Should().Be(DecisionKind.NoChange);
        decision.Findings.Should().Equal(new Finding(FindingCode.EmailCaseDiffers, "email"));
        Engine().Decide(Person(email: "ann.ray@acme.test"), User(), Today, Link()).Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Email, "ann.lee@acme.test", "ann.ray@acme.test", "email"));
    }

    [Theory]
    [InlineData("attributes[costCentre]", 1024)]
    [InlineData("employeeIdentifier", 256)]
    [InlineData("company", 1024)]
    public void A_value_that_is_too_long_costs_the_attribute(string target, int longest)
    {
        Decision At(int length) => Engine(Row(target: target)).Decide(Person().With(Source, new string('x', length)), User(), Today, Link());

        At(longest).Changes.Should().HaveCount(1);
        At(longest + 1).Findings.Should().Equal(new Finding(FindingCode.ValueTooLong, target));
        At(longest + 1).Kind.Should().Be(DecisionKind.NoChange);
    }

    [Theory]
    [InlineData("jobTitle", "jobTitle")]
    [InlineData("phoneNumbers[work]", "phoneNumbers")]
    [InlineData("addresses[work].locality", "addresses")]
    [InlineData("attributes[costCentre]", "attributes")]
    [InlineData("email", "EMAIL")]
    public void A_restricted_field_is_left_out(string target, string property)
    {
        var user = new DirectoryUser("u1") { Username = "ann.lee", Email = "ann.lee@acme.test", RestrictedFields = [property] };

        Decision decision = Engine(Row(target: target)).Decide(PersonIn(Phase.Inactive).With(Source, "x@y.test"), user, Today, Link());

        decision.Kind.Should().Be(DecisionKind.Suspend);
        decision.Changes.Should().NotContain(c => c.Target.Target == target);
        decision.Findings.Should().Contain(new Finding(FindingCode.RestrictedField, target));
    }

    [Fact]
    public void A_list_field_is_mapped_by_its_name() =>
        Engine().Decide(Person().With(BobFields.Work.Title, FieldValue.Listed("2559", "Engineer")), User(), Today, Link()).Changes.Single().To.Should().Be("Engineer");

    [Fact]
    public void A_constant_is_written_and_compared()
    {
        static void Constant(ProvisioningOptions o) => o.Mapping.Rows["co"] = new MappingRowOptions { Target = "company", Constant = " Acme " };

        Engine(Constant).Decide(Person(), User(), Today, Link()).Changes.Should().Equal(new AttributeChange(JumpCloudAttributes.Company, null, "Acme", "co"));
        Engine(Constant).Decide(Person(), UserWith(JumpCloudAttributes.Company, "Acme"), Today, Link()).Kind.Should().Be(DecisionKind.NoChange);
    }

    [Theory]
    [InlineData("root.email", "email")]
    [InlineData("root.firstName", "firstname")]
    [InlineData("root.surname", "lastname")]
    [InlineData("root.secondName", "middlename")]
    [InlineData("root.displayName", "displayname")]
    [InlineData("work.workPhone", "phoneNumbers[work]")]
    [InlineData("work.workMobile", "phoneNumbers[work_mobile]")]
    [InlineData("work.title", "jobTitle")]
    [InlineData("work.department", "department")]
    [InlineData("work.employeeIdInCompany", "employeeIdentifier")]
    [InlineData("work.site", "location")]
    [InlineData("payroll.employment.type", "employeeType")]
    public void The_default_mapping_has_the_row(string field, string target)
    {
        AttributeMapping mapping = RulesWith().Mapping;

        mapping.Rows.Should().HaveCount(12).And.BeInAscendingOrder(r => r.Target.Target, StringComparer.Ordinal);
        mapping.Rows.Should().ContainSingle(r => r.Target.Target == target && r.Id == target && r.Fields.Single().Id == field && r.WhenEmpty == WhenEmpty.Keep);
        mapping.Evaluate(new Employee("1") { [BobFields.Custom(field)] = " v " })[JumpCloudAttribute.Parse(target)].Should().Be("v");
        mapping.Evaluate(new Employee("1")).Should().OnlyContain(a => a.Value == FieldValue.Absent);
    }

    [Fact]
    public void Configured_rows_replace_default_ones_and_removed_ones_are_gone()
    {
        AttributeMapping mapping = RulesWith(o =>
        {
            o.Mapping.Remove = ["jobTitle", "phoneNumbers[work]"];
            o.Mapping.Rows["cell"] = new MappingRowOptions { Target = "phoneNumbers[cell]", Field = "work.custom.phone" };
        }).Mapping;

        mapping.Rows.Should().HaveCount(10);
        mapping.Rows.Single(r => r.Target == JumpCloudAttributes.WorkMobile).Id.Should().Be("cell");
        RulesWith(o => o.Mapping.UseDefaults = false).Mapping.Rows.Single().Target.Should().Be(JumpCloudAttributes.Email);
    }

    [Fact]
    public void An_unpaired_surrogate_does_not_break_the_run()
    {
        Decision decision = Engine(Row()).Plan(Company([Person().With(Source, "a\ud800\u00e9")], [UserWith(Custom, "\udc00")], Link())).Of("1");

        decision.Changes.Single().To.Should().Be("a\ufffd\u00e9", "that is what JSON makes of it");
    }
}
