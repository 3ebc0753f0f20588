using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>One page of a listing of organizations.</summary>
internal sealed record OrganizationPage
{
    [JsonPropertyName("totalCount")]
    public int? TotalCount { get; init; }

    [JsonPropertyName("results")]
    public List<Organization?>? Results { get; init; }
}
