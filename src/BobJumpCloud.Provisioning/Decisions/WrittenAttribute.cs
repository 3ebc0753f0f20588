namespace BobJumpCloud.Provisioning;

/// <summary>What we last wrote to an attribute, and what JumpCloud made of it.</summary>
/// <param name="Target">The attribute's target.</param>
/// <param name="Wanted">The hash of what we wrote.</param>
/// <param name="Stored">The hash of what JumpCloud stored; the same unless it stored another form.</param>
internal readonly record struct WrittenAttribute(string Target, AttributeHash Wanted, AttributeHash Stored);
