using System.Reflection;
using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>docs/mapping.md names what there is: languages, pipes, targets, and what its examples give.</summary>
public sealed class MappingPageTests
{
    private static readonly MarkdownPage Page = Repository.Page("docs/mapping.md");

    private static readonly Employee Ann = new("42")
    {
        [BobFields.Root.FirstName] = "Ann",
        [BobFields.Root.SecondName] = FieldValue.Empty,
        [BobFields.Root.Surname] = "Lee",
        [BobFields.Work.Title] = "Engineer",
        [BobFields.Work.Department] = "IT",
        [BobFields.Work.Site] = "Rome",
    };

    [Fact]
    public void The_languages_are_those_of_the_engine()
    {
        string remedy = Mistake(o => o.Username.Locale = "none").Remedy;
        string languages = remedy["Use one of: ".Length..remedy.IndexOf(';', StringComparison.Ordinal)];

        languages.Should().StartWith("az, be");
        Page.Prose.Should().Contain($"The languages are {languages}.");
    }

    [Fact]
    public void The_pipes_are_those_of_the_engine()
    {
        string remedy = Mistake(o => o.Mapping.Rows["x"] = new MappingRowOptions { Target = "company", Formula = "{a.b|none}" }).Remedy;

        Page.TableUnder("Formulas").SelectMany(r => r[0].Split(", ")).Should().Contain(remedy["The pipes are: ".Length..].TrimEnd('.').Split(", "));
    }

    [Fact]
    public void Every_scalar_is_among_the_targets()
    {
        IEnumerable<string> scalars = typeof(JumpCloudAttributes).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(p => p.GetValue(null)).OfType<JumpCloudAttribute>().Where(a => a.Kind == AttributeKind.Scalar).Select(a => a.Target);

        Page.TableUnder("Targets").SelectMany(r => r[0].Split(", ")).Should().Contain(scalars);
    }

    [Theory]
    [InlineData("{work.title} in {work.department}", "Engineer in IT")]
    [InlineData("{root.firstName} {root.secondName?} {root.surname}", "Ann Lee")]
    [InlineData("{root.surname|upper}, {root.firstName|truncate(1)}.", "LEE, A.")]
    [InlineData("{{{work.site}}}", "{Rome}")]
    public void The_examples_of_formulas_give_what_the_page_says(string formula, string text)
    {
        ProvisioningRules rules = ProvisioningRules.Create(r => r.AllEmployees().MapFormula(JumpCloudAttributes.Description, formula));

        rules.Mapping.Evaluate(Ann)[JumpCloudAttributes.Description].Should().Be(text);
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "mapping.md")).Should().Contain($"| `{formula.Replace("|", "\\|", StringComparison.Ordinal)}` | `{text}`");
    }

    [Theory]
    [InlineData("de", "Jörg Groß", "Joerg Gross")]
    [InlineData("da", "Ærø", "Aeroe")]
    [InlineData("uk", "Їжакевич", "Yizhakevych")]
    public void The_examples_of_locales_give_what_the_page_says(string locale, string name, string ascii)
    {
        ProvisioningRules rules = ProvisioningRules.Create(r => r.AllEmployees().UsernameLocale(locale).MapFormula(JumpCloudAttributes.Description, "{root.displayName|ascii}"));

        rules.Mapping.Evaluate(new Employee("1") { [BobFields.Root.DisplayName] = name })[JumpCloudAttributes.Description].Should().Be(ascii);
        Page.Prose.Should().Contain($"`{locale}`, `{name}` gives `{ascii}`");
    }

    private static RulesError Mistake(Action<ProvisioningOptions> set)
    {
        Action compile = () => ProvisioningRules.Create(r => set(r.AllEmployees().Options));
        return compile.Should().Throw<RulesException>().Which.Errors.Single();
    }
}
