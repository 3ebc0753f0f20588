namespace BobJumpCloud.Provisioning;

/// <summary>What the state table says about an existing user.</summary>
/// <param name="To">The state to set; null keeps the state.</param>
/// <param name="Reason">Why it is set, or held.</param>
/// <param name="IsHeld">True when the person is held instead.</param>
/// <param name="Because">What the link remembers of a suspension.</param>
/// <param name="Finding">What is worth knowing.</param>
/// <param name="Rule">The setting that decided, for the trace; null when none did.</param>
internal readonly record struct StateVerdict(UserState? To = null, ReasonCode? Reason = null, bool IsHeld = false, StateReason? Because = null, FindingCode? Finding = null, string? Rule = null)
{
    public static StateVerdict Keep => default;

    /// <summary>The state stays because a setting says so.</summary>
    public static StateVerdict KeptBy(string rule, FindingCode? finding = null) => new(Finding: finding, Rule: rule);

    public static StateVerdict Noting(FindingCode finding) => new(Finding: finding);

    public static StateVerdict Activate(ReasonCode reason, string? rule = null) => new(UserState.Activated, reason, Rule: rule);

    public static StateVerdict Suspend(ReasonCode reason, StateReason because, string rule, FindingCode? finding = null) => new(UserState.Suspended, reason, false, because, finding, rule);

    public static StateVerdict Hold(UserState intended, ReasonCode reason, FindingCode? finding = null) => new(intended, reason, true, null, finding);
}
