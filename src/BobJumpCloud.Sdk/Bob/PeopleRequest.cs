using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>Writes the requests that read people.</summary>
internal static class PeopleRequest
{
    /// <summary>Bob's limit (<see href="https://apidocs.hibob.com/reference/post_people-search"/>).</summary>
    private const int MostFields = 400;

    public static ApiRequest ForSearch(PeopleSearch search)
    {
        if (search.Ids is not null && search.Emails is not null)
        {
            throw new ArgumentException("A search can be by Ids or by Emails, not by both: Bob takes one filter.", nameof(search));
        }

        byte[] body = Write(search.Fields, json =>
        {
            json.WriteBoolean("showInactive", search.ShowInactive);
            if (search.Ids is { Count: > 0 } ids)
            {
                WriteFilter(json, "root.id", ids.Select(id => id.Value));
            }
            else if (search.Emails is { Count: > 0 } emails)
            {
                WriteFilter(json, "root.email", emails);
            }
        });
        return new ApiRequest(HttpMethod.Post, "people/search", "people/search", () => Content(body));
    }

    public static ApiRequest ForOne(string identifier, IReadOnlyList<BobField> fields)
    {
        byte[] body = Write(fields, _ => { });
        return new ApiRequest(HttpMethod.Post, "people/{identifier}", "people/" + Uri.EscapeDataString(identifier), () => Content(body));
    }

    private static byte[] Write(IReadOnlyList<BobField> fields, Action<Utf8JsonWriter> writeMore)
    {
        ArgumentNullException.ThrowIfNull(fields);
        string[] ids = [.. fields.Select(f => f.Id).Prepend(BobFields.Root.Id.Id).Distinct(StringComparer.Ordinal)];
        if (ids.Length > MostFields)
        {
            throw new ArgumentException($"Bob takes at most {MostFields} fields, root.id among them; these are {ids.Length}.", nameof(fields));
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("fields");
            foreach (string id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteString("humanReadable", "APPEND");
            writeMore(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFilter(Utf8JsonWriter json, string field, IEnumerable<string> values)
    {
        json.WriteStartArray("filters");
        json.WriteStartObject();
        json.WriteString("fieldPath", field);
        json.WriteString("operator", "equals");
        json.WriteStartArray("values");
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static ByteArrayContent Content(byte[] body) =>
        new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
