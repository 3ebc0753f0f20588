using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Files;

public sealed class FileShapeTests
{
    /// <summary>Files that hold statements, attributes or usings instead of a type.</summary>
    private static readonly string[] WithoutType = ["Program", "Consumer", "GlobalUsings", "AssemblyInfo"];

    [Fact]
    public void A_file_declares_one_type_and_bears_its_name() =>
        Repository.Sources
            .Where(f => !WithoutType.Contains(f.Stem))
            .Where(f => f.TopLevelTypes.Count != 1 || f.TopLevelTypes[0] != f.Stem)
            .Select(f => $"{f.Path} declares {(f.TopLevelTypes.Count == 0 ? "no type" : string.Join(", ", f.TopLevelTypes))}")
            .ShouldBeNone();

    [Fact]
    public void Folders_are_at_most_three_deep() =>
        Repository.Sources.Where(f => f.Folders.Count > 3).ShouldBeNone();

    [Fact]
    public void No_file_of_the_library_is_longer_than_400_lines() =>
        LongerThan(400, Repository.Shipped).ShouldBeNone();

    [Fact]
    public void No_file_of_tests_or_benchmarks_is_longer_than_500_lines() =>
        LongerThan(500, Repository.Sources.Where(f => f.Area != "src")).ShouldBeNone();

    [Fact]
    public void Half_of_the_library_files_have_at_most_60_lines() =>
        Percentile(0.5).Should().BeLessThanOrEqualTo(60);

    [Fact]
    public void Of_a_hundred_library_files_95_have_at_most_200_lines() =>
        Percentile(0.95).Should().BeLessThanOrEqualTo(200, "the longest are {0}", string.Join(", ", LongerThan(200, Repository.Shipped)));

    private static IEnumerable<string> LongerThan(int lines, IEnumerable<SourceFile> files) =>
        files.Where(f => f.LineCount > lines).OrderByDescending(f => f.LineCount).Select(f => $"{f.Path} ({f.LineCount})");

    private static int Percentile(double share)
    {
        int[] counts = [.. Repository.Shipped.Select(f => f.LineCount).Order()];
        return counts.Length == 0 ? 0 : counts[(int)Math.Ceiling(share * counts.Length) - 1];
    }
}
