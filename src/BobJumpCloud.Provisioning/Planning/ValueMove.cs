namespace BobJumpCloud.Provisioning;

/// <summary>One decision that changes a unique value.</summary>
/// <param name="Decision">The place of the decision in its list.</param>
/// <param name="User">The user whose value becomes free; null for a new user.</param>
/// <param name="To">The value that is taken; null when it is only given up.</param>
/// <param name="IsHeld">True when the decision is held: it wants the value, and neither takes it nor gives up its own.</param>
internal readonly record struct ValueMove(int Decision, DirectoryUserId? User, string? To, bool IsHeld);
