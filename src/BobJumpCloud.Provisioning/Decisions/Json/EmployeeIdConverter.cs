using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>An employee id as a JSON string.</summary>
internal sealed class EmployeeIdConverter : JsonConverter<EmployeeId>
{
    public override EmployeeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmployeeId.TryParse(reader.GetString(), out EmployeeId value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, EmployeeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
