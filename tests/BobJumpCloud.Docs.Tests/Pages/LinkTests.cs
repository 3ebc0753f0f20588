using BobJumpCloud.Docs.Tests.Markdown;

namespace BobJumpCloud.Docs.Tests.Pages;

public sealed class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file() =>
        Repository.Pages.SelectMany(p => p.RelativeLinks.Where(link => !Exists(p, link)).Select(link => $"{p}: {link}")).Should().BeEmpty();

    [Fact]
    public void Every_page_of_the_docs_can_be_reached_from_the_index()
    {
        IEnumerable<string> linked = new[] { "docs/index.md", "docs/adr/README.md" }
            .SelectMany(path => Repository.Page(path).RelativeLinks.Select(link => Resolve(path, link)));

        Repository.UserPages.Select(p => p.Path).Where(p => p.StartsWith("docs/", StringComparison.Ordinal) && p != "docs/index.md").Except(linked).Should().BeEmpty();
    }

    [Fact]
    public void Every_guide_ends_with_what_can_go_wrong() =>
        Repository.UserPages
            .Where(p => p.Path.StartsWith("docs/", StringComparison.Ordinal) && p.Path.Count(c => c == '/') == 1)
            .Where(p => p.Prose.Split('\n').LastOrDefault(l => l.StartsWith('#')) != "## What can go wrong")
            .Should().BeEmpty();

    private static bool Exists(MarkdownPage page, string link)
    {
        string path = Path.Combine(Repository.Root, Resolve(page.Path, link));
        return File.Exists(path) || Directory.Exists(path);
    }

    private static string Resolve(string page, string link) =>
        Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link))).Replace('\\', '/');
}
