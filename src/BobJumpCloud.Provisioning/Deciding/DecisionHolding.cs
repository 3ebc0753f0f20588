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

    /// <summary>The same decision with fewer changes; an update of which nothing is left has nothing to do.</summary>
    public static Decision Without(this Decision decision, JumpCloudAttribute target)
    {
        AttributeChange[] rest = [.. decision.Changes.Where(c => c.Target != target)];
        bool isEmptyUpdate = decision.Kind == DecisionKind.Update && rest.Length == 0;
        return decision with
        {
            Kind = isEmptyUpdate ? DecisionKind.NoChange : decision.Kind,
            Reason = isEmptyUpdate ? ReasonCode.UpToDate : decision.Reason,
            Changes = rest,
        };
    }

    /// <summary>The same decision with one more finding about an attribute.</summary>
    public static Decision Noting(this Decision decision, FindingCode finding, JumpCloudAttribute target) => decision with
    {
        Findings = [.. decision.Findings, new Finding(finding, target.Target)],
    };
}
