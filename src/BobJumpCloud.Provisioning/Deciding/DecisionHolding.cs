namespace BobJumpCloud.Provisioning;

/// <summary>Turns a drafted decision into a held one; it still shows the attributes that it would write.</summary>
internal static class DecisionHolding
{
    public static Decision HeldBy(this Decision decision, ReasonCode reason) => decision with
    {
        Kind = DecisionKind.Hold,
        Intended = decision.Kind,
        Reason = reason,
        State = new StateChange(decision.State.From, null),
        StateReason = null,
        SendsEmail = false,
    };

    /// <summary>The same decision with one more finding about an attribute.</summary>
    public static Decision Noting(this Decision decision, FindingCode finding, JumpCloudAttribute target) => decision with
    {
        Findings = [.. decision.Findings, new Finding(finding, target.Target)],
    };
}
