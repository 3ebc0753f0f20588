using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>Writes hashes by target: one when JumpCloud stored what we wrote, two when it stored another form.</summary>
internal sealed class WrittenAttributesConverter : JsonConverter<WrittenAttributes>
{
    private const char Separator = '/';

    public override WrittenAttributes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var attributes = new List<WrittenAttribute>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string target = reader.GetString()!;
            reader.Read();
            string[] hashes = (reader.GetString() ?? "").Split(Separator);
            if (!AttributeHash.TryParse(hashes[0], out AttributeHash wanted) || !AttributeHash.TryParse(hashes[^1], out AttributeHash stored))
            {
                throw new JsonException($"The hash of '{target}' is no hash.");
            }

            attributes.Add(new WrittenAttribute(target, wanted, stored));
        }

        return new WrittenAttributes(attributes);
    }

    public override void Write(Utf8JsonWriter writer, WrittenAttributes value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (WrittenAttribute attribute in value.All)
        {
            writer.WriteString(attribute.Target, attribute.Wanted == attribute.Stored ? $"{attribute.Wanted}" : $"{attribute.Wanted}{Separator}{attribute.Stored}");
        }

        writer.WriteEndObject();
    }
}
