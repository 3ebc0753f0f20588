using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>A state as a JSON string; empty text is <c>default</c>.</summary>
internal sealed class JumpCloudUserStateConverter : JsonConverter<JumpCloudUserState>
{
    public override JumpCloudUserState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("A user state is a string.");
        }

        return reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? new JumpCloudUserState(text) : default;
    }

    public override void Write(Utf8JsonWriter writer, JumpCloudUserState value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
