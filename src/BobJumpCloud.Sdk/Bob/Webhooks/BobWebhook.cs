using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>What a receiver of Bob's webhooks needs in any host: check the signature over the raw body, then read the event.</summary>
/// <remarks><see href="https://apidocs.hibob.com/reference/getting-started-webhooks"/>.</remarks>
public static class BobWebhook
{
    /// <summary>The header that holds the signature.</summary>
    public const string SignatureHeader = "Bob-Signature";

    private const string PingText = "Ping test";
    private const int LongestPing = 256;

    /// <summary>
    /// Checks that a body comes from Bob: the signature is the Base64 form of HMAC-SHA512 over the raw bytes. The comparison takes the same time
    /// whatever the signature is. Never throws for what a sender can influence.
    /// </summary>
    /// <param name="body">The body, byte for byte as it came.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; null when it is missing.</param>
    /// <param name="secrets">The secrets that are in use, more than one while a secret is renewed. Empty ones never match.</param>
    public static WebhookVerification Verify(ReadOnlySpan<byte> body, string? signature, IReadOnlyList<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        Span<byte> given = stackalloc byte[HMACSHA512.HashSizeInBytes];
        Span<byte> right = stackalloc byte[HMACSHA512.HashSizeInBytes];
        bool isReadable = Convert.TryFromBase64String(signature ?? "", given, out int length) && length == given.Length;
        bool isValid = false;
        foreach (string secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
            {
                HMACSHA512.HashData(Encoding.UTF8.GetBytes(secret), body, right);
                isValid |= CryptographicOperations.FixedTimeEquals(given, right);
            }
        }

        return new WebhookVerification(isReadable && isValid, IsPing(body));
    }

    /// <summary>Reads an event. Unknown types and members are tolerated, and so is the older form of the body. Verify first.</summary>
    /// <param name="body">The body.</param>
    /// <exception cref="FormatException">The body is no JSON.</exception>
    public static BobWebhookEvent Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            return new BobWebhookEvent
            {
                Type = new BobWebhookEventType(Text(root, "type")),
                EmployeeId = EmployeeIdOf(root),
                TriggeredAt = Text(root, "triggeredAt") ?? Text(root, "creationDate"),
                CompanyId = Text(root, "companyId"),
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("The body of the webhook is no JSON.", e);
        }
    }

    private static EmployeeId? EmployeeIdOf(JsonElement root)
    {
        string? text = Member(root, "data") is { } data ? Text(data, "employeeId") : null;
        text ??= Member(root, "employee") is { } employee ? Text(employee, "id") : null;
        return EmployeeId.TryParse(text, out EmployeeId id) ? id : null;
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement element, string name) => Member(element, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static bool IsPing(ReadOnlySpan<byte> body)
    {
        if (body.Length > LongestPing)
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body.ToArray());
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.String
                ? root.ValueEquals(PingText)
                : root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Count() == 1 && Text(root, "text") == PingText;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
