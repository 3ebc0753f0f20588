namespace BobJumpCloud.Provisioning;

/// <summary>One attribute that a decision writes. Prints the target only: values are personal data.</summary>
/// <param name="Target">The attribute.</param>
/// <param name="From">What JumpCloud has; null when nothing.</param>
/// <param name="To">What is written; null clears.</param>
/// <param name="Rule">The id of the mapping row.</param>
public sealed record AttributeChange(JumpCloudAttribute Target, string? From, string? To, string Rule)
{
    /// <summary>The target, never the values.</summary>
    public override string ToString() => Target.Target;
}
