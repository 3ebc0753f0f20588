using System.Text.RegularExpressions;

namespace BobJumpCloud.Docs.Tests.Markdown;

/// <summary>One page: its blocks, links and tables.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private readonly List<string> _prose = [];

    public MarkdownPage(string path, string text)
    {
        Path = path;
        var blocks = new List<MarkdownBlock>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                _prose.Add(lines[i]);
                continue;
            }

            int first = i + 1;
            int last = Array.FindIndex(lines, first, l => l == Fence);
            string? snippet = i > 0 && SnippetComment().Match(lines[i - 1]) is { Success: true } match ? match.Groups[1].Value : null;
            blocks.Add(new MarkdownBlock($"{path}:{i + 1}", lines[i][Fence.Length..].Trim(), snippet, string.Join('\n', lines[first..last])));
            i = last;
        }

        Blocks = blocks;
    }

    /// <summary>Relative to the repository, with forward slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>The page without its blocks.</summary>
    public string Prose => string.Join('\n', _prose);

    public IEnumerable<string> Headings => _prose.Where(l => l.StartsWith('#')).Select(l => l.TrimStart('#', ' '));

    /// <summary>Targets of links inside the repository, without their anchors.</summary>
    public IEnumerable<string> RelativeLinks => Link().Matches(InlineCode().Replace(Prose, ""))
        .Select(m => m.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
        .Select(target => target.Split('#')[0])
        .Where(target => target.Length > 0);

    /// <summary>The rows of the table under a heading, without its head: one list of cells each, backticks taken off.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TableUnder(string heading)
    {
        int at = _prose.FindIndex(l => l.StartsWith('#') && l.TrimStart('#', ' ') == heading);
        at.Should().BeGreaterThanOrEqualTo(0, "{0} needs the heading '{1}'", Path, heading);
        return
        [
            .. _prose.Skip(at + 1)
                .TakeWhile(l => !l.StartsWith('#'))
                .Where(l => l.StartsWith('|'))
                .Skip(2)
                .Select(l => (IReadOnlyList<string>)[.. l.Trim().Trim('|').Split('|').Select(c => c.Trim().Replace("`", "", StringComparison.Ordinal))]),
        ];
    }

    public override string ToString() => Path;

    [GeneratedRegex(@"^<!-- snippet: (\S+) -->$")]
    private static partial Regex SnippetComment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
