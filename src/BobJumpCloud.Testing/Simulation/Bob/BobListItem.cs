using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>One item of a Bob list. The id is a JSON number for sites and a string elsewhere.</summary>
internal sealed record BobListItem(JsonValue Id, string Name, bool Archived, List<BobListItem> Children)
{
    /// <summary>Ids are compared as text: a number and the same digits as a string mean the same item.</summary>
    public string Key => Id.ToString();

    public JsonObject ToJson(bool includeArchived)
    {
        var children = new JsonArray();
        foreach (var child in Children.Where(child => includeArchived || !child.Archived))
        {
            children.Add((JsonNode)child.ToJson(includeArchived));
        }

        return new() { ["id"] = Id.DeepClone(), ["value"] = Name, ["name"] = Name, ["archived"] = Archived, ["children"] = children };
    }
}
