using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>JSON as both services write it: compact, letters of every script unescaped.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter, JsonSerializerOptions?> write) => Write(writer => write(writer, null));

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public static void WriteValue(this Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>The text of a JSON string, or null for anything else.</summary>
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The value of a JSON boolean, or null for anything else.</summary>
    public static bool? AsBoolean(this JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>Whether a JSON value says nothing: null or the empty string.</summary>
    public static bool IsBlank(this JsonNode? node) => node is null || node.AsText() is "";
}
