namespace BobJumpCloud.Docs.Tests.Markdown;

/// <summary>The snippets by name: what stands between <c>// snippet: name</c> and <c>// end-snippet</c> in the tests of this project and in the samples.</summary>
internal static class SnippetLibrary
{
    private const string Start = "// snippet: ";
    private const string End = "// end-snippet";

    public static IReadOnlyDictionary<string, string> All { get; } = new[] { Path.Combine("tests", "BobJumpCloud.Docs.Tests", "Snippets"), Path.Combine("docs", "samples") }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .SelectMany(path => Read(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n')))
        .ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is var line && line.StartsWith(Start, StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i, l => l.Trim() == End);
                yield return KeyValuePair.Create(line[Start.Length..], Dedented(lines[(i + 1)..end]));
                i = end;
            }
        }
    }

    private static string Dedented(string[] lines)
    {
        int indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indent..]));
    }
}
