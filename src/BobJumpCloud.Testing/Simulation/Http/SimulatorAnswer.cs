using System.Text;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>What a simulator answers: status, body, headers.</summary>
internal sealed class SimulatorAnswer
{
    public const string JsonType = "application/json; charset=utf-8";

    private const string HtmlType = "text/html; charset=utf-8";

    private SimulatorAnswer(int status, ReadOnlyMemory<byte> body, string? contentType) => (Status, Body, ContentType) = (status, body, contentType);

    public int Status { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public string? ContentType { get; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static SimulatorAnswer Empty(int status) => new(status, default, null);

    public static SimulatorAnswer Text(int status, string text, string contentType) => new(status, Encoding.UTF8.GetBytes(text), contentType);

    public static SimulatorAnswer Json(int status, JsonNode node) => new(status, JsonText.Write(node.WriteTo), JsonType);

    public static SimulatorAnswer Json(int status, ReadOnlyMemory<byte> json) => new(status, json, JsonType);

    public static SimulatorAnswer Message(int status, string message) => Json(status, new JsonObject { ["message"] = message });

    public static SimulatorAnswer Html(int status, string text) => Text(status, $"<!DOCTYPE html><html><head><title>{text}</title></head><body>{text}</body></html>", HtmlType);

    public static SimulatorAnswer LoginPage() => Html(200, "Please log in");

    public SimulatorAnswer With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
