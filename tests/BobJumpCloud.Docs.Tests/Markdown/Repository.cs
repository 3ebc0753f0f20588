namespace BobJumpCloud.Docs.Tests.Markdown;

/// <summary>The working tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["artifacts", "bin", "obj", "node_modules", ".git"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every page of the repository.</summary>
    public static IReadOnlyList<MarkdownPage> Pages { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal)
            .Select(Page),
    ];

    /// <summary>README and docs: what users read.</summary>
    public static IReadOnlyList<MarkdownPage> UserPages { get; } =
        [.. Pages.Where(p => p.Path == "README.md" || p.Path.StartsWith("docs/", StringComparison.Ordinal))];

    public static MarkdownPage Page(string path) => new(path, File.ReadAllText(Path.Combine(Root, path)));

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
}
