using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The named lists of the simulated Bob tenant, each in the order in which its items were added.</summary>
internal sealed class BobLists
{
    private readonly SortedDictionary<string, List<BobListItem>> top = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, string Key), BobListItem> items = [];

    public BobLists()
    {
        Add("status", "Active", "Inactive");
        Add("payrollEmploymentType", "Permanent", "Temporary");
        Add("employmentstatus", "Full time", "Part time");
        foreach (var (id, name) in new[] { ("hired", "Hired"), ("employed", "Employed"), ("leave", "Leave"), ("parentalLeave", "Parental leave"), ("gardenLeave", "Garden leave"), ("terminated", "Terminated") })
        {
            Set("lifecycleStatus", JsonValue.Create(id), name);
        }
    }

    public IEnumerable<string> Names => top.Keys;

    public void Set(string list, JsonValue id, string name, bool archived = false, string? parent = null)
    {
        if (!top.TryGetValue(list, out var roots))
        {
            top[list] = roots = [];
        }

        var siblings = parent is null ? roots : items[(list, parent)].Children;
        var item = new BobListItem((JsonValue)id.DeepClone(), name, archived, items.GetValueOrDefault((list, id.ToString()))?.Children ?? []);
        var index = siblings.FindIndex(other => other.Key == item.Key);
        if (index < 0)
        {
            siblings.Add(item);
        }
        else
        {
            siblings[index] = item;
        }

        items[(list, item.Key)] = item;
    }

    public string? NameOf(string list, JsonNode id) => items.GetValueOrDefault((list, id.ToString()))?.Name;

    public JsonObject? ToJson(string list, bool includeArchived)
    {
        if (!top.TryGetValue(list, out var roots))
        {
            return null;
        }

        var shown = roots.Where(item => includeArchived || !item.Archived).ToList();
        return new() { ["name"] = list, ["values"] = Array(shown, includeArchived), ["items"] = Array(shown, includeArchived) };
    }

    private static JsonArray Array(List<BobListItem> shown, bool includeArchived)
    {
        var array = new JsonArray();
        foreach (var item in shown)
        {
            array.Add((JsonNode)item.ToJson(includeArchived));
        }

        return array;
    }

    private void Add(string list, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            Set(list, JsonValue.Create(name), name);
        }
    }
}
