namespace BobJumpCloud.Provisioning;

/// <summary>What is to be written to a user, and what is worth knowing about it.</summary>
internal readonly record struct AttributeDiff(IReadOnlyList<AttributeChange> Changes, IReadOnlyList<Finding> Findings)
{
    public static AttributeDiff None { get; } = new([], []);
}
