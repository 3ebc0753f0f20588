using System.Text;
using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>The page of codes is written from the engine's own catalogues: <c>UPDATE_DOCS=1 dotnet test tests/BobJumpCloud.Docs.Tests</c> writes it anew.</summary>
public sealed class ReasonCodesPageTests
{
    private const string Page = "docs/reason-codes.md";

    [Fact]
    public async Task The_page_says_what_the_catalogues_say()
    {
        string path = Path.Combine(Repository.Root, Page);
        string expected = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").Should().Be(expected, "the catalogues are the source; UPDATE_DOCS=1 writes the page");
    }

    [Fact]
    public void Every_code_is_explained()
    {
        ReasonCatalog.All.Select(e => e.Key).Should().BeEquivalentTo(Enum.GetValues<ReasonCode>());
        FindingCatalog.All.Select(e => e.Key).Should().BeEquivalentTo(Enum.GetValues<FindingCode>());
    }

    private static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Reason and finding codes\n\n")
            .Append("<!-- Written from ReasonCatalog and FindingCatalog: UPDATE_DOCS=1 dotnet test tests/BobJumpCloud.Docs.Tests -->\n\n")
            .Append("Every decision carries one reason code, and any number of findings. Plans, results, records and logs speak in these codes; this page is the engine's own catalogue.\n\n")
            .Append("## Reasons\n\nWhy a decision is what it is.\n\n");
        AppendTable(page, ReasonCatalog.All.Select(e => (e.Key.ToString(), e.Value)));
        page.Append("\n## Findings\n\nWhat is worth knowing about a decision and does not decide it. A finding about one attribute names it.\n\n");
        AppendTable(page, FindingCatalog.All.Select(e => (e.Key.ToString(), e.Value)));
        return page.Append("\n## What can go wrong\n\n")
            .Append("- **A code is not on this page.** The page belongs to another version than the package; `ReasonCatalog.All` and `FindingCatalog.All` tell the codes of yours.\n")
            .Append("- **A remedy does not help.** Look at the decision's findings too: a held person may have several reasons to be held, and only the first is the reason code.\n")
            .ToString();
    }

    private static void AppendTable(StringBuilder page, IEnumerable<(string Code, CodeExplanation Explanation)> codes)
    {
        page.Append("| code | cause | remedy |\n|---|---|---|\n");
        foreach ((string code, CodeExplanation explanation) in codes)
        {
            page.Append(string.Join(" | ", $"| `{code}`", explanation.Cause, explanation.Remedy)).Append(" |\n");
        }
    }
}
