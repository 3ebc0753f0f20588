namespace BobJumpCloud.Provisioning;

/// <summary>What an unlinked person's keys point to.</summary>
/// <param name="Person">The person's place in the roster.</param>
/// <param name="User">A user that a key points to.</param>
/// <param name="IsAmbiguous">True when the keys point to another user as well.</param>
internal readonly record struct PersonClaim(int Person, DirectoryUser User, bool IsAmbiguous);
