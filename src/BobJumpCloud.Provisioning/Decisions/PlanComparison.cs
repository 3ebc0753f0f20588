using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// What differs between two plans, person by person: what a change of rules does to the population. Made by <see cref="ProvisioningPlan.CompareTo"/>.
/// Its texts hold ids, codes and targets, no values.
/// </summary>
public sealed record PlanComparison
{
    /// <summary>The totals of the plan that was compared.</summary>
    public required PlanTotals Before { get; init; }

    /// <summary>The totals of the plan that it was compared with.</summary>
    public required PlanTotals After { get; init; }

    /// <summary>How many people are in either plan.</summary>
    public required int People { get; init; }

    /// <summary>The people whose decisions differ, sorted by employee id (ordinal).</summary>
    public required IReadOnlyList<PlanDifference> Differences { get; init; }

    /// <summary>True when the plans would do the same.</summary>
    public bool IsEmpty => Differences.Count == 0;

    /// <summary>
    /// The comparison for people: how many moved from which kind to which (the largest group first), the totals that differ, and a line for each
    /// person. Lines end with a line feed.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder(FormattableString.Invariant($"{Differences.Count} of {People} people differ.\n"));
        foreach (IGrouping<string, PlanDifference> move in Differences.GroupBy(d => d.Move).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append(FormattableString.Invariant($"{move.Key}: {move.Count()}\n"));
        }

        string[] totals = [.. Before.Counts.Zip(After.Counts).Where(t => t.First.Count != t.Second.Count).Select(t => FormattableString.Invariant($"{t.First.Name} {t.First.Count} → {t.Second.Count}"))];
        if (totals.Length > 0)
        {
            text.Append("Totals: ").AppendJoin(", ", totals).Append('\n');
        }

        foreach (PlanDifference difference in Differences)
        {
            text.Append(difference).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>How many people differ.</summary>
    public override string ToString() => FormattableString.Invariant($"{Differences.Count} of {People} people differ");

    internal static PlanComparison Of(ProvisioningPlan before, ProvisioningPlan after)
    {
        Dictionary<EmployeeId, Decision> left = before.Decisions.ToDictionary(d => d.EmployeeId);
        Dictionary<EmployeeId, Decision> right = after.Decisions.ToDictionary(d => d.EmployeeId);
        EmployeeId[] people = [.. left.Keys.Union(right.Keys).Order()];
        return new PlanComparison
        {
            Before = before.Totals,
            After = after.Totals,
            People = people.Length,
            Differences = [.. people.Select(id => PlanDifference.Between(id, left.GetValueOrDefault(id), right.GetValueOrDefault(id))).OfType<PlanDifference>()],
        };
    }
}
