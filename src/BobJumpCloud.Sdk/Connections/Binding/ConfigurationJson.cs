using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace BobJumpCloud.Connections;

/// <summary>
/// Turns a configuration section into JSON, so that one reader checks configuration and JSON alike. A section whose keys are 0, 1, 2 … is a list.
/// Sections cut keys at colons: below a table of texts the pieces are joined again.
/// </summary>
internal static class ConfigurationJson
{
    private static readonly string[] TablesOfTexts = ["SiteTimeZones"];
    private const string TablesOfTables = "Lookups";

    public static JsonNode? Of(IConfigurationSection section)
    {
        List<IConfigurationSection> children = [.. section.GetChildren()];
        if (children.Count == 0)
        {
            return section.Value is { } value ? JsonValue.Create(value) : null;
        }

        if (TablesOfTexts.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
        {
            return Table(section);
        }

        return children.Select((c, i) => c.Key == i.ToString(CultureInfo.InvariantCulture)).All(isIndex => isIndex)
            ? new JsonArray([.. children.Select(Of)])
            : new JsonObject(children.Select(c => KeyValuePair.Create(c.Key, IsTableOfTables(section) && c.Value is null ? Table(c) : Of(c))));
    }

    private static bool IsTableOfTables(IConfigurationSection section) => section.Key.Equals(TablesOfTables, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Table(IConfigurationSection section)
    {
        var table = new JsonObject();
        void Add(IConfigurationSection at, string key)
        {
            if (at.Value is not null)
            {
                table[key] = at.Value;
            }

            foreach (IConfigurationSection child in at.GetChildren())
            {
                Add(child, $"{key}:{child.Key}");
            }
        }

        foreach (IConfigurationSection child in section.GetChildren())
        {
            Add(child, child.Key);
        }

        return table;
    }
}
