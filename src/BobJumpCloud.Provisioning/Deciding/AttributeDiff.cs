namespace BobJumpCloud.Provisioning;

/// <summary>What is to be written to a user, and what is worth knowing about it.</summary>
internal sealed record AttributeDiff(IReadOnlyList<AttributeChange> Changes, IReadOnlyList<Finding> Findings);
