using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The metadata of one Bob field.</summary>
internal sealed record BobField(string Id, string CategoryId, string Category, string Name, string Type, string? ListId, bool Historical)
{
    /// <summary>Where the value sits in the nested copy: root fields stand at top level.</summary>
    public string JsonPath => Id.StartsWith("root.", StringComparison.Ordinal) ? Id["root.".Length..] : Id;

    public string FlatKey { get; } = "/" + Id.Replace('.', '/');

    /// <summary>Whether a search without a field list answers this field.</summary>
    public bool IsDefault => !Id.Contains(".custom", StringComparison.Ordinal) && Id.Split('.')[0] is "root" or "about" or "employment" or "work";

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["category"] = CategoryId,
        ["categoryId"] = CategoryId,
        ["categoryDisplayName"] = Category,
        ["name"] = Name,
        ["description"] = "",
        ["jsonPath"] = JsonPath,
        ["type"] = Type,
        ["typeData"] = ListId is null ? new JsonObject() : new JsonObject { ["listId"] = ListId },
        ["historical"] = Historical,
    };
}
