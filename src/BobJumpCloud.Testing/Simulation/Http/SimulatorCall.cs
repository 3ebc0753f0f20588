using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace BobJumpCloud.Testing;

/// <summary>One request with everything that an endpoint may need of it.</summary>
internal sealed class SimulatorCall
{
    private readonly IHeaderDictionary headers;

    private SimulatorCall(HttpRequest request, SimulatedRequest entry, string body)
    {
        headers = request.Headers;
        Entry = entry;
        Body = body;
        Query = [.. QueryHelpers.ParseQuery(request.QueryString.Value).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))];
    }

    public SimulatedRequest Entry { get; }

    public string Body { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    public string Method => Entry.Method;

    public string Path => Entry.Path;

    public static async Task<SimulatorCall> ReadAsync(HttpRequest request, int number)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        var query = Uri.UnescapeDataString((request.QueryString.Value ?? "").TrimStart('?').Replace('+', ' '));
        return new(request, new SimulatedRequest(number, request.Method.ToUpperInvariant(), request.Path.Value ?? "", query, SecretMask.Mask(body)), body);
    }

    public string? Header(string name) => headers.TryGetValue(name, out var values) ? values.ToString() : null;

    public string? Parameter(string name) => Query.LastOrDefault(pair => pair.Key == name).Value;

    /// <summary>The body as a JSON object; null when it is missing, malformed or something else.</summary>
    public JsonObject? Json() => Parsed() as JsonObject;

    private JsonNode? Parsed()
    {
        try
        {
            return Body.Length == 0 ? null : JsonNode.Parse(Body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
