namespace BobJumpCloud.Testing;

/// <summary>A mail that the simulated JumpCloud would have sent.</summary>
/// <param name="UserId">The JumpCloud id of the user whom it is about.</param>
/// <param name="Address">Where it would have gone.</param>
/// <param name="Reason">What caused it: <c>activation</c>, <c>reactivation</c> or <c>scheduled activation</c>.</param>
public sealed record SimulatedMail(string UserId, string Address, string Reason)
{
    /// <summary>Shows the user id and the reason, not the address.</summary>
    public override string ToString() => $"{UserId}: {Reason}";
}
