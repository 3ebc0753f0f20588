using System.Collections;
using System.Globalization;
using System.Reflection;
using BobJumpCloud.Connections;
using BobJumpCloud.Docs.Tests.Markdown;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>docs/configuration.md has a section for every options type, a row for every key, and the right default in it.</summary>
public sealed class ConfigurationPageTests
{
    private const string Section = "–";

    private static readonly MarkdownPage Page = Repository.Page("docs/configuration.md");

    private static readonly Dictionary<string, Type> Sections = Walk("BobJumpCloud", typeof(BobJumpCloudOptions), []);

    [Fact]
    public void Every_options_type_was_found() =>
        Sections.Values.Should().BeEquivalentTo(
            new[] { typeof(BobJumpCloudOptions).Assembly, typeof(ProvisioningOptions).Assembly }
                .SelectMany(a => a.GetExportedTypes())
                .Where(t => IsOptions(t) && (t.Namespace is "BobJumpCloud.Connections" or "BobJumpCloud.Provisioning")));

    [Fact]
    public void Every_section_lists_exactly_the_keys_of_its_options()
    {
        foreach ((string path, Type type) in Sections)
        {
            Page.TableUnder(path).Select(r => r[0]).Should().Equal(type.GetProperties().Select(p => p.Name), "these are the keys of {0}", path);
        }
    }

    [Fact]
    public void Every_default_is_the_real_one()
    {
        foreach ((string path, Type type) in Sections)
        {
            object options = Activator.CreateInstance(type)!;
            foreach (IReadOnlyList<string> row in Page.TableUnder(path))
            {
                row[1].Should().Be(Written(type.GetProperty(row[0])!, options), "that is the default of {0}:{1}", path, row[0]);
                row[2].Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void Every_word_of_an_enumeration_is_named()
    {
        foreach (PropertyInfo property in Sections.Values.SelectMany(t => t.GetProperties()).Where(p => p.PropertyType.IsEnum))
        {
            foreach (string word in Enum.GetNames(property.PropertyType))
            {
                Page.Prose.Should().Contain($"`{word}`", "{0} takes it", property.Name);
            }
        }
    }

    /// <summary>The sections by their paths. A section that contains itself is described once.</summary>
    private static Dictionary<string, Type> Walk(string path, Type type, HashSet<Type> seen)
    {
        var sections = new Dictionary<string, Type>();
        if (seen.Add(type))
        {
            sections.Add(path, type);
            foreach (PropertyInfo property in type.GetProperties())
            {
                if (IsOptions(property.PropertyType))
                {
                    AddAll(Walk($"{path}:{property.Name}", property.PropertyType, seen));
                }
                else if (TableOf(property.PropertyType) is { } entry)
                {
                    AddAll(Walk($"{path}:{property.Name}:{(property.Name == "Rows" ? "{id}" : "{name}")}", entry, seen));
                }
            }
        }

        return sections;

        void AddAll(Dictionary<string, Type> more)
        {
            foreach ((string p, Type t) in more)
            {
                sections.Add(p, t);
            }
        }
    }

    private static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.IsClass;

    /// <summary>The options that a table of sections holds; null for anything else.</summary>
    private static Type? TableOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>) && IsOptions(type.GetGenericArguments()[1]) ? type.GetGenericArguments()[1] : null;

    private static string Written(PropertyInfo property, object options) => property.GetValue(options) switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        string text => text,
        IDictionary when TableOf(property.PropertyType) is not null => Section,
        IDictionary => "{}",
        IEnumerable<object> and ICollection { Count: 0 } => "[]",
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        { } value when IsOptions(property.PropertyType) => Section,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        { } value => value.ToString()!,
    };
}
