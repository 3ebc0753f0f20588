using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>A fingerprint as a JSON string.</summary>
internal sealed class FingerprintConverter : JsonConverter<Fingerprint>
{
    public override Fingerprint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Fingerprint.TryParse(reader.GetString(), out Fingerprint value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Fingerprint value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
