using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>One page of a listing or search of users.</summary>
internal sealed record UserPage
{
    [JsonPropertyName("totalCount")]
    public int? TotalCount { get; init; }

    [JsonPropertyName("results")]
    public List<JumpCloudUser?>? Results { get; init; }
}
