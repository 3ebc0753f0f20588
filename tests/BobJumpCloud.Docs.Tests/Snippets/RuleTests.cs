using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class RuleTests
{
    // snippet: rule-test
    private static readonly ProvisioningRules Rules = ProvisioningRules.Create(AcmeRules.Configure);

    [Fact]
    public void An_existing_username_is_kept()
    {
        var ann = new Employee("42") { [BobFields.Root.Email] = "ann.lee@acme.test", [BobFields.Work.Title] = FieldValue.Empty, [BobFields.Internal.Status] = "Active" };
        var user = new DirectoryUser("66d01f7a3b9c5e0012ab34cd") { Username = "alee", Email = "ann.lee@acme.test" };

        Decision d = new ProvisioningEngine(Rules).Decide(ann, user, today: new DateOnly(2026, 12, 1));

        Rules.Mapping.Evaluate(ann).Contains(JumpCloudAttributes.JobTitle).Should().BeFalse();
        Rules.Username.Derive(ann).Value.Should().Be("ann.lee");
        d.Username.Value.Should().Be("alee");                    // the existing name is kept …
        d.Username.PreservedInsteadOf.Should().Be("ann.lee");    // … and the decision says what it would have been
    }
    // end-snippet
}
