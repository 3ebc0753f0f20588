using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BobJumpCloud.Benchmarks.Engine;
using Perfolizer.Horology;

namespace BobJumpCloud.Benchmarks.Reports;

/// <summary>Measures the engine and writes its section of <c>docs/engine.md</c>.</summary>
public static class EngineReport
{
    private const int LargestQuick = 10_000;
    private static readonly Type[] Benchmarks = [typeof(DecideOneBenchmark), typeof(PlanManyBenchmark), typeof(SameNameBenchmark)];

    /// <param name="isQuick">Fewer repetitions and nothing beyond 10,000 people: under a minute, and rougher. Only printed, not written.</param>
    public static int Write(bool isQuick)
    {
        Measurement[] measured = [.. BenchmarkRunner.Run(Benchmarks, Configuration(isQuick)).SelectMany(s => s.Reports).Select(Measurement.Of)];
        string section = EngineSection.Of(measured);
        Console.WriteLine(section);
        if (!isQuick)
        {
            GeneratedSection.Replace("docs/engine.md", "benchmarks", section);
        }

        return 0;
    }

    private static ManualConfig Configuration(bool isQuick)
    {
        Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithGcServer(false).WithWarmupCount(isQuick ? 1 : 3)
            .WithIterationCount(isQuick ? 3 : 9).WithIterationTime(TimeInterval.FromMilliseconds(isQuick ? 50 : 250));
        return ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(new ErrorLogger())
            .AddFilter(new SimpleFilter(b => !isQuick || b.Parameters.Items.All(p => p.Value is not int size || size <= LargestQuick)))
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.StopOnFirstError);
    }
}
