namespace BobJumpCloud.Conventions.Tests.Sources;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] CodeFolders = ["src", "tests", "benchmarks"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(Read);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Hand-written C# of all projects, in a stable order.</summary>
    public static IReadOnlyList<SourceFile> Sources => Files.Value;

    /// <summary>Hand-written C# below <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Shipped => [.. Sources.Where(f => f.Area == "src")];

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BobJumpCloud.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("BobJumpCloud.Sdk.sln is in no folder above " + AppContext.BaseDirectory);
    }

    private static List<SourceFile> Read()
    {
        var files = new List<SourceFile>();
        foreach (string area in CodeFolders)
        {
            string folder = Path.Combine(Root, area);
            if (Directory.Exists(folder))
            {
                files.AddRange(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                    .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path)))));
            }
        }

        return files;
    }
}
