namespace BobJumpCloud.Provisioning;

/// <summary>How the decisions about one person differ between two plans. Prints ids, codes and targets only.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="Before">The decision of the first plan; null when the person is not in it.</param>
/// <param name="After">The decision of the second plan; null when the person is not in it.</param>
/// <param name="What">What differs: <c>kind</c>, <c>reason</c>, <c>state</c>, <c>username</c>, then the targets that are written otherwise, or by one plan only, sorted (ordinal).</param>
public sealed record PlanDifference(EmployeeId EmployeeId, Decision? Before, Decision? After, IReadOnlyList<string> What)
{
    /// <summary>From which kind to which, for example <c>NoChange → Suspend</c>.</summary>
    public string Move => $"{Kind(Before)} → {Kind(After)}";

    /// <summary>Equal in every part, the list included.</summary>
    public bool Equals(PlanDifference? other) =>
        other is not null && EmployeeId == other.EmployeeId && Before == other.Before && After == other.After && What.SequenceEqual(other.What, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EmployeeId, Before, After);

    /// <summary>The employee, both decisions, and what differs.</summary>
    public override string ToString() => $"{EmployeeId}: {Text(Before)} → {Text(After)}{(What.Count == 0 ? "" : "; ")}{string.Join(", ", What)}";

    /// <summary>Null when both plans would do the same.</summary>
    internal static PlanDifference? Between(EmployeeId id, Decision? before, Decision? after)
    {
        if (before is null || after is null)
        {
            return new PlanDifference(id, before, after, []);
        }

        string[] what =
        [
            .. before.Kind != after.Kind || before.Intended != after.Intended ? ["kind"] : Array.Empty<string>(),
            .. before.Reason != after.Reason ? ["reason"] : Array.Empty<string>(),
            .. before.State.To != after.State.To ? ["state"] : Array.Empty<string>(),
            .. before.Username != after.Username ? ["username"] : Array.Empty<string>(),
            .. Written(before).Except(Written(after)).Concat(Written(after).Except(Written(before))).Select(w => w.Target.Target).Distinct().Order(StringComparer.Ordinal),
        ];
        return what.Length == 0 ? null : new PlanDifference(id, before, after, what);
    }

    private static IEnumerable<(JumpCloudAttribute Target, string? To, EmployeeId? ToUserOf)> Written(Decision decision) => decision.Changes.Select(c => (c.Target, c.To, c.ToUserOf));

    private static string Kind(Decision? decision) => decision?.Kind.ToString() ?? "absent";

    private static string Text(Decision? decision) => decision switch
    {
        null => "absent",
        { Intended: { } intended } => $"{decision.Kind} of {intended} ({decision.Reason})",
        _ => $"{decision.Kind} ({decision.Reason})",
    };
}
