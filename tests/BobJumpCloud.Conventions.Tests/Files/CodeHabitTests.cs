using System.Text.RegularExpressions;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Files;

public sealed partial class CodeHabitTests
{
    [Fact]
    public void No_method_is_async_void() => Find(AsyncVoid()).ShouldBeNone();

    [Fact]
    public void Nobody_blocks_on_a_task() => Find(Blocking()).ShouldBeNone();

    [Fact]
    public void Nobody_moves_work_to_the_thread_pool_on_behalf_of_the_caller() => Find(PoolWork()).ShouldBeNone();

    [Fact]
    public void There_are_no_regions() => Find(Region()).ShouldBeNone();

    [Theory]
    [InlineData("var x = LoadAsync().Result;")]
    [InlineData("var x = loadTask.Result;")]
    [InlineData("task.Wait();")]
    [InlineData("gate.Wait(cancellationToken);")]
    [InlineData("LoadAsync().GetAwaiter().GetResult();")]
    [InlineData("Task.WaitAll(a, b);")]
    public void The_rule_knows_how_blocking_looks(string code) => Blocking().IsMatch(code).Should().BeTrue();

    [Theory]
    [InlineData("await gate.WaitAsync(cancellationToken);")]
    [InlineData("string result = step.Result;")]
    [InlineData("await Task.WhenAll(a, b);")]
    public void The_rule_knows_what_is_no_blocking(string code) => Blocking().IsMatch(code).Should().BeFalse();

    private static IEnumerable<string> Find(Regex pattern) => Repository.Shipped.SelectMany(f => f.Find(pattern));

    [GeneratedRegex(@"\basync\s+void\b")]
    private static partial Regex AsyncVoid();

    // `.Result` alone may be a property of ours: it counts after a call or after something called a task.
    [GeneratedRegex(@"(?:Async\([^;]*?\)|\)|[Tt]asks?(?:\[[^\]]*\])?)\s*!?\s*\.Result\b|\.Wait\s*\(|\bTask\.Wait(?:All|Any)\s*\(|\.GetAwaiter\s*\(\s*\)\s*\.GetResult\s*\(")]
    private static partial Regex Blocking();

    [GeneratedRegex(@"\bTask\.Run\s*[(<]|\bTask\.Factory\b|\bThreadPool\.\w*Queue")]
    private static partial Regex PoolWork();

    [GeneratedRegex(@"^\s*#\s*region\b", RegexOptions.Multiline)]
    private static partial Regex Region();
}
