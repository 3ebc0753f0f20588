using BobJumpCloud.Benchmarks.Engine;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Tests;

/// <summary>Bytes do not depend on the machine, so they are gates and no reports.</summary>
public sealed class ByteBudgetTests
{
    private const int Employees = 10_000;

    [Fact]
    public void A_plan_allocates_at_most_512_bytes_for_an_unchanged_person() =>
        BytesOf(BenchmarkCompany.Rules, BenchmarkCompany.Of(Employees, Change.Unchanged)).Should().BeLessThanOrEqualTo(512);

    [Fact]
    public void A_plan_of_few_changes_costs_hardly_more() =>
        BytesOf(BenchmarkCompany.Rules, BenchmarkCompany.Of(Employees, Change.FivePercent)).Should().BeLessThanOrEqualTo(560);

    [Fact]
    public void Growth_costs_nothing_extra()
    {
        double few = BytesOf(BenchmarkCompany.Rules, BenchmarkCompany.Of(Employees / 10, Change.Unchanged));
        double many = BytesOf(BenchmarkCompany.Rules, BenchmarkCompany.Of(Employees * 3, Change.Unchanged));

        many.Should().BeLessThanOrEqualTo(few * 1.1);
    }

    [Fact]
    public void A_number_costs_a_name_and_no_search()
    {
        double one = BytesOf(BenchmarkCompany.NumberingRules, BenchmarkCompany.OfNames(Employees, isOneName: true));
        double distinct = BytesOf(BenchmarkCompany.NumberingRules, BenchmarkCompany.OfNames(Employees, isOneName: false));

        one.Should().BeLessThanOrEqualTo(distinct * 1.5);
    }

    private static double BytesOf(ProvisioningRules rules, ProvisioningSnapshot company)
    {
        var engine = new ProvisioningEngine(rules);
        engine.Plan(company);
        long before = GC.GetAllocatedBytesForCurrentThread();
        engine.Plan(company);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / company.Employees.Count;
    }
}
