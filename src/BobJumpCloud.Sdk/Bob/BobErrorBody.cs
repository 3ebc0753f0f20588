using System.Text.Json;
using System.Text.RegularExpressions;

namespace BobJumpCloud.Bob;

/// <summary>
/// The body of a refusal, in any of the shapes that Bob uses: <c>{key, error}</c>, <c>{errorMessage}</c>, <c>{errors: {field: {error, message}}}</c>,
/// nothing, or a web page.
/// </summary>
/// <remarks><see href="https://apidocs.hibob.com/reference/error-handling"/>.</remarks>
internal sealed partial class BobErrorBody
{
    private static readonly BobErrorBody Unknown = new();
    private static readonly string[] MessageNames = ["error", "errorMessage", "message"];

    public bool IsJson { get; private init; }

    public string? Key { get; private init; }

    public string? Message { get; private init; }

    public static BobErrorBody Read(byte[] body)
    {
        if (body.Length == 0)
        {
            return Unknown;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object
                ? new BobErrorBody { IsJson = true }
                : new BobErrorBody { IsJson = true, Key = TextOf(root, "key"), Message = Blot(MessageOf(root) ?? FirstFieldError(root)) };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Unknown;
        }
    }

    private static string? MessageOf(JsonElement element) =>
        MessageNames.Select(name => TextOf(element, name)).FirstOrDefault(text => text is not null);

    private static string? FirstFieldError(JsonElement root)
    {
        if (!root.TryGetProperty("errors", out JsonElement errors) || errors.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (JsonProperty field in errors.EnumerateObject())
        {
            string? text = field.Value.ValueKind == JsonValueKind.Object ? TextOf(field.Value, "message") ?? MessageOf(field.Value) : null;
            return text is null ? field.Name : $"{field.Name}: {text}";
        }

        return null;
    }

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string? Blot(string? text) => text is null ? null : EmailAddress().Replace(text, "***");

    [GeneratedRegex("""[^\s"'<>(),;:]+@[^\s"'<>(),;:]+""", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();
}
