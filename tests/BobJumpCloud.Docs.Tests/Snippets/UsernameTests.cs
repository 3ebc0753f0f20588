using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class UsernameTests
{
    // snippet: numbered-usernames
    [Fact]
    public void The_second_John_Smith_gets_a_number()
    {
        var rules = ProvisioningRules.Create(r => r.AllEmployees().UsernameOnCollision(OnCollision.AppendNumber));
        var john = new Employee("42") { [BobFields.Root.Email] = "jsmith@acme.test", [BobFields.Internal.Status] = "Active", [BobFields.Work.StartDate] = "2026-11-02" };

        ProvisioningPlan plan = new ProvisioningEngine(rules).Plan(new ProvisioningSnapshot
        {
            Connection = "test",
            Calendar = PlanningCalendar.On(new DateOnly(2026, 12, 1)),
            Employees = [john],
            Users = [new DirectoryUser("u1") { Username = "JSmith", Email = "jane.smith@acme.test" }],
        });

        plan.Decisions[0].Username.Value.Should().Be("jsmith2");
        plan.Decisions[0].Username.Holder.Should().Be("u1");
    }
    // end-snippet
}
