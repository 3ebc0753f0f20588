using BobJumpCloud.Benchmarks.Engine;
using BobJumpCloud.Benchmarks.Floor;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Tests;

/// <summary>The hand-written loop is an honest measure: it comes to the same decisions.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData(Change.Unchanged, DecisionKind.NoChange, 200)]
    [InlineData(Change.FivePercent, DecisionKind.Update, 10)]
    [InlineData(Change.AllNew, DecisionKind.Create, 200)]
    public void The_loop_decides_as_the_engine_does(Change change, DecisionKind kind, int count)
    {
        ProvisioningSnapshot company = BenchmarkCompany.Of(200, change);

        ProvisioningPlan plan = new ProvisioningEngine(BenchmarkCompany.Rules).Plan(company);

        plan.Decisions.Count(d => d.Kind == kind).Should().Be(count);
        FloorPlanner.Plan(new FloorCompany(company)).Select(Words).Should().Equal(plan.Decisions.Select(Words));
    }

    [Fact]
    public void People_of_one_name_get_numbers()
    {
        ProvisioningPlan plan = new ProvisioningEngine(BenchmarkCompany.NumberingRules).Plan(BenchmarkCompany.OfNames(30, isOneName: true));

        plan.Decisions.Select(d => d.Username.Value).Should().OnlyHaveUniqueItems().And.OnlyContain(n => n!.StartsWith("jane.smith", StringComparison.Ordinal));
        plan.Totals.Create.Should().Be(30);
    }

    private static string Words(FloorDecision decision) =>
        $"{decision.EmployeeId} {decision.UserId} {decision.Kind} {decision.Username} {string.Join(", ", (decision.Changes ?? []).OrderBy(c => c.Target, StringComparer.Ordinal).Select(c => $"{c.Target}: {c.From} → {c.To}"))}";

    private static string Words(Decision decision) =>
        $"{decision.EmployeeId} {decision.UserId} {decision.Kind} {decision.Username.Value} {string.Join(", ", decision.Changes.Select(c => $"{c.Target}: {c.From} → {c.To}"))}";
}
