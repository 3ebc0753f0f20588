namespace BobJumpCloud.Provisioning;

/// <summary>The state before and after.</summary>
/// <param name="From">The state that the user has; null without a user.</param>
/// <param name="To">The state that the user gets; for a creation without a state of its own, the organization's default. Null when the state stays.</param>
public readonly record struct StateChange(UserState? From, UserState? To);
