namespace BobJumpCloud.Provisioning;

/// <summary>What a decision does with one mapped attribute. Prints target and action only.</summary>
/// <param name="Target">The attribute.</param>
/// <param name="Rule">The id of the mapping row.</param>
/// <param name="Presence">Whether the row's source has a value.</param>
/// <param name="Value">What the source says; null without a value.</param>
/// <param name="Current">What JumpCloud has; null when nothing.</param>
/// <param name="Action">What happens.</param>
public sealed record AttributeTrace(JumpCloudAttribute Target, string Rule, FieldPresence Presence, string? Value, string? Current, AttributeAction Action)
{
    /// <summary>Target and action, never the values.</summary>
    public override string ToString() => $"{Target}: {Action}";
}
