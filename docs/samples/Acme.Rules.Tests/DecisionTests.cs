namespace Acme.Rules.Tests;

// snippet: sample-decision-test
public sealed class DecisionTests
{
    private static readonly ProvisioningEngine Engine = new(ProvisioningRules.Create(AcmeRules.Configure));

    [Fact]
    public void Whoever_leaves_is_suspended_the_day_after_the_last_day_and_a_failing_test_says_why()
    {
        var ben = new Employee("43")
        {
            [BobFields.Root.Email] = "ben.ode@acme.test",
            [BobFields.Internal.Status] = "Active",
            [BobFields.Work.StartDate] = new DateOnly(2024, 1, 8),
            [BobFields.Employee.LastDayOfWork] = new DateOnly(2026, 11, 30),
        };
        var user = new DirectoryUser("66d01f7a3b9c5e0012ab34cd") { Username = "ben", Email = "ben.ode@acme.test" };

        DecisionTrace trace = Engine.Explain(ben, user, today: new DateOnly(2026, 12, 1));

        trace.Decision.Kind.Should().Be(DecisionKind.Suspend, trace.ToText());
        Engine.Decide(ben, user, today: new DateOnly(2026, 11, 30)).NextDueOn.Should().Be(new DateOnly(2026, 12, 1));
    }
}
// end-snippet
