using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// Reads options from JSON along their metadata. Every mistake is reported with its full path, the known keys and the remedy: unknown keys, wrong
/// types, numbers for enums. Absent, null and empty lists mean the default.
/// </summary>
internal static class OptionsReader
{
    public static JsonNode? Parse(ReadOnlySpan<byte> json, string path, ICollection<RulesError> errors)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            errors.Add(new RulesError(path, e.LineNumber is null ? $"This JSON cannot be read: {e.Message}" : $"This is no JSON (line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}).", "Correct it."));
            return null;
        }
    }

    /// <summary>What can be read; mistakes are reported and left out.</summary>
    public static T? Read<T>(JsonNode? node, JsonTypeInfo<T> info, string path, ICollection<RulesError> errors)
        where T : class
    {
        JsonNode? shaped = Shape(node, info, path, errors);
        return shaped is null ? null : shaped.Deserialize(info);
    }

    private static JsonNode? Shape(JsonNode? node, JsonTypeInfo info, string path, ICollection<RulesError> errors) => info.Kind switch
    {
        _ when IsNothing(node, info) => null,
        JsonTypeInfoKind.Object => ShapeObject(node!, info, path, errors),
        JsonTypeInfoKind.Enumerable => ShapeList(node!, info, path, errors),
        JsonTypeInfoKind.Dictionary => ShapeDictionary(node!, info, path, errors),
        _ => OptionsScalar.Shape(node!, info.Type, path, errors),
    };

    // A configuration provider shows an empty list or object as an empty text.
    private static bool IsNothing(JsonNode? node, JsonTypeInfo info) =>
        node is null or JsonArray { Count: 0 } || (info.Kind != JsonTypeInfoKind.None && node is JsonValue value && value.TryGetValue(out string? text) && text.Length == 0);

    private static JsonObject? ShapeObject(JsonNode node, JsonTypeInfo info, string path, ICollection<RulesError> errors)
    {
        if (node is not JsonObject given)
        {
            errors.Add(new RulesError(path, "An object with keys is expected here.", $"The keys are: {KnownKeys(info)}."));
            return null;
        }

        var shaped = new JsonObject();
        foreach ((string key, JsonNode? value) in given)
        {
            if (info.Properties.FirstOrDefault(p => p.Name.Equals(key, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                errors.Add(new RulesError($"{path}:{key}", $"'{key}' is no known key.", $"The keys here are: {KnownKeys(info)}."));
            }
            else if (shaped.ContainsKey(property.Name))
            {
                errors.Add(new RulesError($"{path}:{property.Name}", $"'{property.Name}' is given twice.", "Keep one of them; upper and lower case do not count."));
            }
            else if (Shape(value, info.Options.GetTypeInfo(property.PropertyType), $"{path}:{property.Name}", errors) is { } part)
            {
                shaped[property.Name] = part;
            }
        }

        return shaped;
    }

    private static JsonArray? ShapeList(JsonNode node, JsonTypeInfo info, string path, ICollection<RulesError> errors)
    {
        if (node is not JsonArray given)
        {
            errors.Add(new RulesError(path, "A list is expected here.", "Write it in square brackets: [ … ]."));
            return null;
        }

        var shaped = new JsonArray();
        for (int i = 0; i < given.Count; i++)
        {
            string itemPath = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{i}");
            if (given[i] is not { } item)
            {
                errors.Add(new RulesError(itemPath, "The entry is empty.", "Remove it."));
            }
            else if (Shape(item, info.Options.GetTypeInfo(info.ElementType!), itemPath, errors) is { } part)
            {
                shaped.Add(part);
            }
        }

        return shaped;
    }

    private static JsonObject? ShapeDictionary(JsonNode node, JsonTypeInfo info, string path, ICollection<RulesError> errors)
    {
        if (node is not JsonObject given)
        {
            errors.Add(new RulesError(path, "An object with keys of your choice is expected here.", "Write it in braces: { \"key\": … }."));
            return null;
        }

        var shaped = new JsonObject();
        foreach ((string key, JsonNode? value) in given)
        {
            if (Shape(value, info.Options.GetTypeInfo(info.ElementType!), $"{path}:{key}", errors) is { } part)
            {
                shaped[key] = part;
            }
        }

        return shaped;
    }

    private static string KnownKeys(JsonTypeInfo info) => string.Join(", ", info.Properties.Select(p => p.Name));
}
