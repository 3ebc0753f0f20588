using System.Text.Json;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// What an error body says. All of these are seen: <c>{message}</c>, <c>{error, message}</c>, <c>{code, message, status}</c>, and the last with
/// <c>details[]</c> that list fields. Anything else says nothing.
/// </summary>
internal readonly record struct JumpCloudErrorBody(string? Code, string? Message)
{
    public static JumpCloudErrorBody Parse(byte[] body)
    {
        if (body.Length == 0)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return default;
            }

            string? error = Text(root, "error");
            string? message = Text(root, "message") ?? error;
            string violations = string.Join(", ", Violations(root));
            return new(Text(root, "status") ?? error, violations.Length > 0 ? $"{message} ({violations})" : message);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static IEnumerable<string> Violations(JsonElement root) =>
        from detail in Items(root, "details")
        from violation in Items(detail, "fieldViolationsList")
        select $"{Text(violation, "field")}: {Text(violation, "description")}";

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array
            ? [.. array.EnumerateArray()]
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
