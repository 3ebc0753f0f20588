using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A user group and its direct members, in the order in which they were added.</summary>
internal sealed class UserGroup(string id, JsonObject document)
{
    public string Id { get; } = id;

    public JsonObject Document { get; set; } = document;

    public List<string> Members { get; } = [];

    public JsonObject ToJson()
    {
        var json = (JsonObject)Document.DeepClone();
        json["id"] = Id;
        json["type"] = "user_group";
        return json;
    }
}
