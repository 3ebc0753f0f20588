namespace BobJumpCloud.Provisioning;

/// <summary>What our last write of an attribute says about a difference that is there now.</summary>
internal enum WriteHistory
{
    /// <summary>Nothing: we did not write it, or Bob's value has moved since.</summary>
    Unknown,

    /// <summary>JumpCloud stores what we wrote in another form, and both are still the same.</summary>
    NotAccepted,

    /// <summary>Bob's value is still the one that we wrote, and JumpCloud's is another.</summary>
    ChangedByOthers,
}
