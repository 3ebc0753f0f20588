namespace Acme.Rules.Tests;

// snippet: sample-mapping-test
public sealed class MappingTests
{
    private static readonly ProvisioningRules Rules = ProvisioningRules.Create(AcmeRules.Configure);

    private static readonly Employee Ann = new("42")
    {
        [BobFields.Root.Email] = "ann.lee@acme.test",
        [BobFields.Work.Title] = "VP Eng",
        [BobFields.Work.Department] = "IT",
    };

    [Fact]
    public void Titles_are_written_out() => Rules.Mapping.Evaluate(Ann)[JumpCloudAttributes.JobTitle].Should().Be("Vice President Engineering");

    [Fact]
    public void Without_a_department_there_is_no_description() =>
        Rules.Mapping.Evaluate(Ann.With(BobFields.Work.Department, FieldValue.Empty)).Contains(JumpCloudAttributes.Description).Should().BeFalse();

    [Fact]
    public void Contractors_of_other_domains_are_left_out() => Rules.Scope.Judge(Ann.With(BobFields.Root.Email, "ann@agency.test")).Should().Be(ScopeVerdict.Out);
}
// end-snippet
