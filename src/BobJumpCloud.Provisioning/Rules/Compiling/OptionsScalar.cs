using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Provisioning;

/// <summary>Reads one value. Configuration providers give every value as a text, so a text that reads as the wanted type is one.</summary>
internal static class OptionsScalar
{
    public static JsonNode? Shape(JsonNode node, Type type, string path, ICollection<RulesError> errors)
    {
        if (node is not JsonValue value)
        {
            errors.Add(new RulesError(path, $"A single value is expected here, not {(node is JsonArray ? "a list" : "an object")}.", "Write one value."));
            return null;
        }

        Type wanted = Nullable.GetUnderlyingType(type) ?? type;
        string text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        (JsonNode? read, string expected) = Read(text, wanted);
        if (read is null)
        {
            errors.Add(new RulesError(path, $"'{text}' is not {expected}.", wanted.IsEnum ? $"Use one of: {string.Join(", ", Enum.GetNames(wanted))}." : "Correct it."));
        }

        return read;
    }

    private static (JsonNode? Value, string Expected) Read(string text, Type type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (type.IsEnum)
        {
            return (Array.Find(Enum.GetNames(type), n => n.Equals(text, StringComparison.OrdinalIgnoreCase)), "one of the known words");
        }

        if (type == typeof(bool))
        {
            return (bool.TryParse(text, out bool b) ? JsonValue.Create(b) : null, "true or false");
        }

        if (type == typeof(int))
        {
            return (int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out int i) ? JsonValue.Create(i) : null, "a whole number");
        }

        if (type == typeof(DateOnly))
        {
            return (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out _) ? text : null, "a date of the form yyyy-MM-dd");
        }

        if (type == typeof(TimeSpan))
        {
            return (TimeSpan.TryParseExact(text, ["c", @"hh\:mm"], culture, out TimeSpan t) ? t.ToString("c", culture) : null, "a time span of the form hh:mm:ss");
        }

        if (type == typeof(Uri))
        {
            bool isAddress = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";
            return (isAddress ? text : null, "an address that starts with https://");
        }

        return (text, "a text");
    }
}
