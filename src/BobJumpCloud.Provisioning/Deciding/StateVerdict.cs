namespace BobJumpCloud.Provisioning;

/// <summary>What the state table says about an existing user.</summary>
/// <param name="To">The state to set; null keeps the state.</param>
/// <param name="Reason">Why it is set, or held.</param>
/// <param name="IsHeld">True when the person is held instead.</param>
/// <param name="Because">What the link remembers of a suspension.</param>
/// <param name="Finding">What is worth knowing.</param>
internal readonly record struct StateVerdict(UserState? To = null, ReasonCode? Reason = null, bool IsHeld = false, StateReason? Because = null, FindingCode? Finding = null)
{
    public static StateVerdict Keep => default;

    public static StateVerdict Noting(FindingCode finding) => new(Finding: finding);

    public static StateVerdict Activate(ReasonCode reason) => new(UserState.Activated, reason);

    public static StateVerdict Suspend(ReasonCode reason, StateReason because, FindingCode? finding = null) => new(UserState.Suspended, reason, false, because, finding);

    public static StateVerdict Hold(UserState intended, ReasonCode reason, FindingCode? finding = null) => new(intended, reason, true, null, finding);
}
