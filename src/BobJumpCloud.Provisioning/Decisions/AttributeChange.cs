using System.Text.Json.Serialization;

namespace BobJumpCloud.Provisioning;

/// <summary>One attribute that a decision writes. Prints the target only: values are personal data.</summary>
/// <param name="Target">The attribute.</param>
/// <param name="From">What JumpCloud has; null when nothing.</param>
/// <param name="To">What is written; null clears, or is the user of <see cref="ToUserOf"/>.</param>
/// <param name="Rule">The id of the mapping row; <c>linkAttribute</c> for the link attribute.</param>
public sealed record AttributeChange(JumpCloudAttribute Target, string? From, string? To, string Rule)
{
    /// <summary>The employee whose user becomes the value once this plan has created it: a manager who starts as well. Null otherwise; in JSON only when there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmployeeId? ToUserOf { get; init; }

    /// <summary>True when the attribute is emptied.</summary>
    [JsonIgnore]
    public bool Clears => To is null && ToUserOf is null;

    /// <summary>The target, never the values.</summary>
    public override string ToString() => Target.Target;
}
