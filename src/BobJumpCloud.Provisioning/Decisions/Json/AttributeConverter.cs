using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>A target as a JSON string.</summary>
internal sealed class AttributeConverter : JsonConverter<JumpCloudAttribute>
{
    public override JumpCloudAttribute Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JumpCloudAttribute.TryParse(reader.GetString(), out JumpCloudAttribute? value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, JumpCloudAttribute value, JsonSerializerOptions options) => writer.WriteStringValue(value.Target);
}
