using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>One stored JumpCloud user: only what differs from the template, so that a hundred thousand fit.</summary>
internal sealed class UserRecord(JsonObject template, string id)
{
    private readonly Dictionary<string, JsonNode?> own = new(StringComparer.Ordinal) { ["_id"] = id, ["id"] = id };

    public string Id { get; } = id;

    public string Username => this["username"].AsText() ?? "";

    public string State => this["state"].AsText() ?? "";

    /// <summary>A stored value. What goes in is never changed in place afterwards.</summary>
    public JsonNode? this[string name]
    {
        get => own.TryGetValue(name, out var value) ? value : template[name];
        set => own[name] = value;
    }

    public bool Has(string name) => own.ContainsKey(name) || template.ContainsKey(name);

    public void SetState(string state)
    {
        this["state"] = state;
        this["suspended"] = state == "SUSPENDED";
    }

    /// <summary>Follows a filter's path: a property, a nested one by dots, or <c>attributes[name=x].value</c>.</summary>
    public JsonNode? At(string path)
    {
        const string attribute = "attributes[name=";
        if (path.StartsWith(attribute, StringComparison.Ordinal) && path.EndsWith("].value", StringComparison.Ordinal))
        {
            var name = path[attribute.Length..^"].value".Length];
            return this["attributes"]?.AsArray().FirstOrDefault(item => item?["name"].AsText() == name)?["value"];
        }

        var segments = path.Split('.');
        return segments.Skip(1).Aggregate(this[segments[0]], (node, segment) => (node as JsonObject)?[segment]);
    }

    public void Write(Utf8JsonWriter writer, HashSet<string>? only)
    {
        writer.WriteStartObject();
        foreach (var (name, blank) in template)
        {
            if (only?.Contains(name) != false)
            {
                writer.WritePropertyName(name);
                writer.WriteValue(own.TryGetValue(name, out var value) ? value : blank);
            }
        }

        writer.WriteEndObject();
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, _) in template)
        {
            json[name] = this[name]?.DeepClone();
        }

        return json;
    }
}
