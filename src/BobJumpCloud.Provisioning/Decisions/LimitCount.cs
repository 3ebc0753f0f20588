namespace BobJumpCloud.Provisioning;

/// <summary>What limits count a change as.</summary>
internal static class LimitCount
{
    public static IReadOnlyList<LimitKind> KindsOf(DecisionKind kind, IReadOnlyList<AttributeChange> changes)
    {
        LimitKind own = kind switch
        {
            DecisionKind.Create => LimitKind.Create,
            DecisionKind.Activate => LimitKind.Activate,
            DecisionKind.Suspend => LimitKind.Suspend,
            _ => LimitKind.Update,
        };
        return changes.Any(c => c.To is null) ? [own, LimitKind.Clear] : [own];
    }
}
