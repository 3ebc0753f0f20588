using System.Reflection;
using BenchmarkDotNet.Attributes;
using BobJumpCloud.Benchmarks.Engine;

namespace BobJumpCloud.Benchmarks.Tests;

/// <summary>Each benchmark runs once with few people, so that none rots.</summary>
public sealed class BenchmarkTests
{
    private const int FewPeople = 40;

    private static Type[] All => [.. typeof(PlanManyBenchmark).Assembly.GetExportedTypes().Where(t => MethodsOf<BenchmarkAttribute>(t).Any())];

    public static TheoryData<Type> Benchmarks => [.. All];

    [Theory]
    [MemberData(nameof(Benchmarks))]
    public void It_runs(Type type)
    {
        foreach (Change change in Enum.GetValues<Change>())
        {
            object benchmark = Activator.CreateInstance(type)!;
            type.GetProperty("Employees")?.SetValue(benchmark, FewPeople);
            type.GetProperty("Change")?.SetValue(benchmark, change);
            MethodsOf<GlobalSetupAttribute>(type).Single().Invoke(benchmark, null);

            MethodsOf<BenchmarkAttribute>(type).Select(m => m.Invoke(benchmark, null)).Should().NotContainNulls();
        }
    }

    [Fact]
    public void There_are_benchmarks() => All.Should().HaveCountGreaterThanOrEqualTo(3);

    private static IEnumerable<MethodInfo> MethodsOf<T>(Type type)
        where T : Attribute =>
        type.GetMethods().Where(m => m.GetCustomAttribute<T>() is not null);
}
