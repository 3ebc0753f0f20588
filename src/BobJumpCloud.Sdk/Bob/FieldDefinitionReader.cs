using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>Reads Bob's field metadata: an array, or an object with the array in <c>fields</c>.</summary>
internal static class FieldDefinitionReader
{
    public static IReadOnlyList<BobFieldDefinition> Read(byte[] body)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement list = document.RootElement;
        if (list.ValueKind == JsonValueKind.Object && list.TryGetProperty("fields", out JsonElement fields))
        {
            list = fields;
        }

        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(ReadOne)]
            : throw UnreadableAnswerException.Shape("a list of fields");
    }

    private static BobFieldDefinition ReadOne(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object || Text(entry, "id") is not { Length: > 0 } id)
        {
            throw UnreadableAnswerException.Shape("a list of fields with ids");
        }

        return new BobFieldDefinition
        {
            Id = id,
            Name = Text(entry, "name"),
            CategoryId = Text(entry, "categoryId"),
            CategoryDisplayName = Text(entry, "categoryDisplayName"),
            JsonPath = Text(entry, "jsonPath"),
            Type = Text(entry, "type"),
            ListId = entry.TryGetProperty("typeData", out JsonElement data) && data.ValueKind == JsonValueKind.Object ? Text(data, "listId") : null,
            Historical = entry.TryGetProperty("historical", out JsonElement historical) && historical.ValueKind == JsonValueKind.True,
        };
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
