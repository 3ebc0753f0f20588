using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>A finding of a decision: a code, and the attribute that it is about, if it is about one.</summary>
/// <param name="Code">What was found.</param>
/// <param name="Target">The attribute; null when the finding is about the person.</param>
public sealed record Finding(FindingCode Code, string? Target = null)
{
    /// <summary>What to do about it.</summary>
    [JsonPropertyOrder(1)]
    public string Remedy => FindingCatalog.Of(Code).Remedy;
}
