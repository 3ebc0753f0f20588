using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace BobJumpCloud.Benchmarks.Reports;

/// <summary>Time and bytes of one operation.</summary>
public sealed record Measurement(string Benchmark, string Method, IReadOnlyDictionary<string, object> Parameters, double Nanoseconds, long Bytes)
{
    public static Measurement Of(BenchmarkReport report)
    {
        BenchmarkCase benchmark = report.BenchmarkCase;
        return new Measurement(
            benchmark.Descriptor.Type.Name, benchmark.Descriptor.WorkloadMethod.Name, benchmark.Parameters.Items.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal),
            report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{benchmark.DisplayInfo} was not measured."),
            report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0);
    }
}
