using BenchmarkDotNet.Attributes;
using BobJumpCloud.Benchmarks.Floor;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Benchmarks.Engine;

/// <summary>What does the decision about one person cost, whose user is known?</summary>
[MemoryDiagnoser]
public class DecideOneBenchmark
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private readonly ProvisioningEngine _engine = new(BenchmarkCompany.Rules);
    private ProvisioningSnapshot _company = null!;
    private FloorCompany _floor = null!;

    [GlobalSetup]
    public void Setup()
    {
        _company = BenchmarkCompany.Of(1, Change.Unchanged);
        _floor = new FloorCompany(_company);
    }

    [Benchmark(Baseline = true)]
    public FloorDecision Floor() => FloorPlanner.Decide(_floor.People[0], _floor.Users[0], Today);

    [Benchmark]
    public Decision Engine() => _engine.Decide(_company.Employees[0], _company.Users[0], Today, _company.Links[0]);
}
