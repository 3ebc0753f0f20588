namespace BobJumpCloud.Provisioning;

/// <summary>What limits count a decision as.</summary>
internal static class LimitCount
{
    /// <summary>The kinds of a change; one that also clears an attribute counts as both.</summary>
    public static IReadOnlyList<LimitKind> KindsOf(DecisionKind kind, bool clears)
    {
        LimitKind own = kind switch
        {
            DecisionKind.Create => LimitKind.Create,
            DecisionKind.Activate => LimitKind.Activate,
            DecisionKind.Suspend => LimitKind.Suspend,
            _ => LimitKind.Update,
        };
        return clears ? [own, LimitKind.Clear] : [own];
    }

    /// <summary>Whether a decision wants a change of this kind, even when a limit holds it, or leaves the clearing out.</summary>
    public static bool Counts(Decision decision, LimitKind kind)
    {
        DecisionKind? wanted = decision.Writes ? decision.Kind : decision.Reason == ReasonCode.LimitReached ? decision.Intended : null;
        return wanted is { } change && KindsOf(change, decision.Clears || decision.Has(FindingCode.LimitReached)).Contains(kind);
    }
}
