using BenchmarkDotNet.Attributes;
using BobJumpCloud.Benchmarks.Floor;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Engine;

/// <summary>What does a plan of a whole company cost, beside a hand-written loop that does the same work?</summary>
[MemoryDiagnoser]
public class PlanManyBenchmark
{
    private readonly ProvisioningEngine _engine = new(BenchmarkCompany.Rules);
    private ProvisioningSnapshot _company = null!;
    private FloorCompany _floor = null!;

    /// <summary>People.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Employees { get; set; }

    /// <summary>How many of them differ.</summary>
    [Params(Change.Unchanged, Change.FivePercent, Change.AllNew)]
    public Change Change { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _company = BenchmarkCompany.Of(Employees, Change);
        _floor = new FloorCompany(_company);
    }

    [Benchmark(Baseline = true)]
    public FloorDecision[] Floor() => FloorPlanner.Plan(_floor);

    [Benchmark]
    public ProvisioningPlan Engine() => _engine.Plan(_company);
}
