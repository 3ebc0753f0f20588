using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>Reads lists: an object by name, as the service sends it, or an array, as its description says; ids that are numbers become texts.</summary>
internal static class ListReader
{
    public static IReadOnlyList<BobList> ReadAll(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.Object => [.. root.EnumerateObject().Select(list => ToList(list.Value, list.Name))],
            JsonValueKind.Array => [.. root.EnumerateArray().Select(list => ToList(list, null))],
            _ => throw UnreadableAnswerException.Shape("a set of lists"),
        };
    }

    public static BobList ReadOne(byte[] body, string name)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        return ToList(document.RootElement, name);
    }

    private static BobList ToList(JsonElement list, string? name) => new()
    {
        Name = Text(list, "name") ?? name ?? throw UnreadableAnswerException.Shape("a list with a name"),
        Items = Items(list, "items") ?? Items(list, "values") ?? throw UnreadableAnswerException.Shape("a list with items"),
    };

    private static BobListItem[]? Items(JsonElement owner, string member) =>
        Member(owner, member) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray().Select(ToItem)] : null;

    private static BobListItem ToItem(JsonElement item)
    {
        string id = Text(item, "id") ?? throw UnreadableAnswerException.Shape("a list whose items have ids");
        return new BobListItem
        {
            Id = id,
            Name = Text(item, "name") ?? Text(item, "value") ?? id,
            Archived = Member(item, "archived") is { ValueKind: JsonValueKind.True },
            Children = Items(item, "children") ?? [],
        };
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement element, string name) => Member(element, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
