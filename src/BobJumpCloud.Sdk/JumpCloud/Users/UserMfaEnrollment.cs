using System.Text.Json;
using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>Which second factors a user has enrolled: <c>NOT_ENROLLED</c> and other words of JumpCloud's.</summary>
public sealed record UserMfaEnrollment
{
    /// <summary><c>overallStatus</c>: all together.</summary>
    [JsonPropertyName("overallStatus")]
    public string? OverallStatus { get; init; }

    /// <summary><c>totpStatus</c>: time-based codes.</summary>
    [JsonPropertyName("totpStatus")]
    public string? TotpStatus { get; init; }

    /// <summary><c>webAuthnStatus</c>: security keys.</summary>
    [JsonPropertyName("webAuthnStatus")]
    public string? WebAuthnStatus { get; init; }

    /// <summary><c>pushStatus</c>: push messages.</summary>
    [JsonPropertyName("pushStatus")]
    public string? PushStatus { get; init; }

    /// <summary><c>smsStatus</c>: text messages.</summary>
    [JsonPropertyName("smsStatus")]
    public string? SmsStatus { get; init; }

    /// <summary><c>jcGoStatus</c>: JumpCloud Go.</summary>
    [JsonPropertyName("jcGoStatus")]
    public string? JcGoStatus { get; init; }

    /// <summary>Every other property, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
