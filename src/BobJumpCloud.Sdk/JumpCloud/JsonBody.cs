using System.Net.Http.Headers;
using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

/// <summary>Request bodies that can be sent more than once.</summary>
internal static class JsonBody
{
    /// <summary>A JSON object; what stands in it is written once, now.</summary>
    public static Func<HttpContent> Of(Action<Utf8JsonWriter> writeProperties)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writeProperties(writer);
            writer.WriteEndObject();
        }

        byte[] bytes = stream.ToArray();
        return () => new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }
}
