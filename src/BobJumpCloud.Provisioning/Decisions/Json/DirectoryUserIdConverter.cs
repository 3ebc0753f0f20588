using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>A JumpCloud id as a JSON string.</summary>
internal sealed class DirectoryUserIdConverter : JsonConverter<DirectoryUserId>
{
    public override DirectoryUserId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DirectoryUserId.TryParse(reader.GetString(), out DirectoryUserId value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DirectoryUserId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
