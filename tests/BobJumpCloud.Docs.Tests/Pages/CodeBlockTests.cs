using BobJumpCloud.Docs.Tests.Markdown;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>Whatever C# a page shows has been compiled and run.</summary>
public sealed class CodeBlockTests
{
    private static readonly string[] CSharp = ["csharp", "cs", "c#"];

    private static IEnumerable<MarkdownBlock> Blocks => Repository.UserPages.SelectMany(p => p.Blocks).Where(b => CSharp.Contains(b.Language, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Every_block_of_C_sharp_names_a_snippet() =>
        Blocks.Where(b => b.Snippet is null || !SnippetLibrary.All.ContainsKey(b.Snippet)).Should().BeEmpty();

    [Fact]
    public void Every_block_of_C_sharp_is_its_snippet_word_for_word()
    {
        foreach (MarkdownBlock block in Blocks)
        {
            block.Text.Should().Be(SnippetLibrary.All.GetValueOrDefault(block.Snippet ?? ""), "{0} shows the snippet {1}", block.Where, block.Snippet);
        }
    }

    [Fact]
    public void Every_snippet_is_shown_somewhere() =>
        SnippetLibrary.All.Keys.Except(Blocks.Select(b => b.Snippet)).Should().BeEmpty();

    [Fact]
    public void Every_block_says_its_language() =>
        Repository.UserPages.SelectMany(p => p.Blocks).Where(b => b.Language.Length == 0).Should().BeEmpty();
}
