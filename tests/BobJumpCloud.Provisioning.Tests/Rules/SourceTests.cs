using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class SourceTests
{
    [Fact]
    public void Reading_the_default_mapping_and_the_username_of_an_unchanged_person_allocates_nothing()
    {
        ProvisioningRules rules = RulesWith(o =>
        {
            o.Mapping.Rows["co"] = new MappingRowOptions { Target = "company", Constant = "Acme" };
            o.Mapping.Rows["manager"] = new MappingRowOptions { Target = "manager", Field = "work.manager" };
        });
        Employee ann = Person().With(BobFields.Work.Title, FieldValue.Listed("7", "Engineer")).With(BobFields.Root.DisplayName, "Zoë 😀").With(BobFields.Work.Manager, "77");
        MappingRow[] rows = [.. rules.Mapping.Rows];
        Read(rules, rows, ann);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Read(rules, rows, ann);
        long spent = GC.GetAllocatedBytesForCurrentThread() - before;

        spent.Should().Be(0);
    }

    [Fact]
    public void Reading_and_evaluating_say_the_same()
    {
        ProvisioningRules rules = RulesWith(o => o.Mapping.Rows["about"] = new MappingRowOptions { Target = "description", Formula = "{root.firstName} {root.secondName?}", WhenEmpty = WhenEmpty.Clear, ApplyOn = ApplyOn.CreateOnly });
        Employee ann = Person().With(BobFields.Root.SecondName, FieldValue.Empty);

        MappedAttributes evaluated = rules.Mapping.Evaluate(ann);

        evaluated.Should().Equal(rules.Mapping.Rows.Select(r => new MappedAttribute(r.Target, r.Id, r.Read(ann).Value, r.ApplyOn, r.WhenEmpty, r.Read(ann).Finding)));
        evaluated.Should().Contain(new MappedAttribute(JumpCloudAttributes.Description, "about", "Ann", ApplyOn.CreateOnly, WhenEmpty.Clear));
    }

    [Theory]
    [InlineData("work.manager")]
    [InlineData("work.reportsTo")]
    public void The_manager_is_read_by_employee_id(string field)
    {
        ProvisioningRules rules = RulesWith(o => o.Mapping.Rows["m"] = new MappingRowOptions { Target = "manager", Field = field, WhenEmpty = WhenEmpty.Clear });

        MappedAttribute Manager(FieldValue value) => rules.Mapping.Evaluate(new Employee("1") { [BobFields.Custom(field)] = value }).Single(a => a.Target == JumpCloudAttributes.Manager);

        Manager(FieldValue.Listed(" 77 ", "Bo Ray")).Value.Should().Be((FieldValue)"77");
        Manager(FieldValue.Empty).Value.Should().Be(FieldValue.Empty);
        Manager(FieldValue.Absent).Value.Should().Be(FieldValue.Absent);
        rules.Fields.Should().Contain(BobFields.Custom(field));
        rules.Attributes.SlotOf(JumpCloudAttributes.Manager).Should().BeGreaterThanOrEqualTo(0);
    }

    private static void Read(ProvisioningRules rules, MappingRow[] rows, Employee person)
    {
        foreach (MappingRow row in rows)
        {
            _ = row.Read(person);
        }

        _ = rules.Username.NameOf(person, "ann.lee");
    }
}
