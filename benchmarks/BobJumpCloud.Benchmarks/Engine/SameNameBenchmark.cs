using BenchmarkDotNet.Attributes;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Engine;

/// <summary>What do many new people of one name cost, each of whom gets a number, beside as many with names of their own?</summary>
[MemoryDiagnoser]
public class SameNameBenchmark
{
    private readonly ProvisioningEngine _engine = new(BenchmarkCompany.NumberingRules);
    private ProvisioningSnapshot _distinct = null!;
    private ProvisioningSnapshot _same = null!;

    /// <summary>People.</summary>
    [Params(10_000)]
    public int Employees { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _distinct = BenchmarkCompany.OfNames(Employees, isOneName: false);
        _same = BenchmarkCompany.OfNames(Employees, isOneName: true);
    }

    [Benchmark(Baseline = true)]
    public ProvisioningPlan DistinctNames() => _engine.Plan(_distinct);

    [Benchmark]
    public ProvisioningPlan OneName() => _engine.Plan(_same);
}
