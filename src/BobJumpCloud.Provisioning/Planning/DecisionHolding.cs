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
}
