using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>What the pages call "not served yet" is refused by name, and nothing else is: the lists shrink with the versions.</summary>
public sealed class NotServedYetTests
{
    private const string Provisioning = "BobJumpCloud:Connections:{name}:Provisioning";

    private static readonly Dictionary<string, Action<ProvisioningOptions>> Settings = new(StringComparer.Ordinal)
    {
        [$"{Provisioning}:Activation"] = o => o.Activation = Activation.ScheduledInJumpCloud,
    };

    [Fact]
    public void The_page_marks_exactly_these_rules() => Marked().Should().BeEquivalentTo(Settings.Keys);

    [Fact]
    public void Each_of_them_is_refused()
    {
        foreach ((string key, Action<ProvisioningOptions> set) in Settings)
        {
            Action compile = () => ProvisioningRules.Create(rules => set(rules.AllEmployees().Options));

            compile.Should().Throw<RulesException>("{0} is not served yet", key).Which.Errors.Should().ContainSingle().Which.Cause.Should().Contain("does not serve this setting yet");
        }
    }

    private static IEnumerable<string> Marked()
    {
        MarkdownPage page = Repository.Page("docs/configuration.md");
        foreach (string heading in page.Headings.Where(h => h.StartsWith(Provisioning, StringComparison.Ordinal)))
        {
            foreach (IReadOnlyList<string> row in page.TableUnder(heading).Where(r => r[2].Contains("*Not served yet:*", StringComparison.Ordinal)))
            {
                yield return $"{heading}:{row[0]}";
            }
        }
    }
}
