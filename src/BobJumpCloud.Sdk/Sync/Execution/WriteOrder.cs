using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>In which order decisions are written: leavers first, a unique value is freed before it is taken, and a manager is created before the reference to them.</summary>
internal static class WriteOrder
{
    private static readonly JumpCloudAttribute[] Unique = [JumpCloudAttributes.Email, JumpCloudAttributes.EmployeeIdentifier];

    /// <summary>Waves: the decisions of one wave can be written side by side.</summary>
    public static List<List<Decision>> Waves(IEnumerable<Decision> decisions)
    {
        List<Decision> rest = [.. decisions.Where(d => d.Writes).OrderByDescending(d => d.Kind == DecisionKind.Suspend).ThenBy(d => d.EmployeeId)];
        var waves = new List<List<Decision>>();
        while (rest.Count > 0)
        {
            HashSet<string> occupied = [.. rest.SelectMany(Freed)];
            HashSet<EmployeeId> waiting = [.. rest.Select(d => d.EmployeeId)];
            List<Decision> free = [.. rest.Where(d => !Taken(d).Any(occupied.Contains))];
            List<Decision> wave = [.. free.Where(d => !d.Changes.Any(c => c.ToUserOf is { } manager && waiting.Contains(manager)))];

            // Managers in a circle are written without each other first.
            wave = wave.Count > 0 ? wave : free.Count > 0 ? free : rest;
            waves.Add(wave);
            HashSet<EmployeeId> written = [.. wave.Select(d => d.EmployeeId)];
            rest = [.. rest.Where(d => !written.Contains(d.EmployeeId))];
        }

        return waves;
    }

    private static IEnumerable<string> Freed(Decision decision) => Values(decision, c => c.From);

    private static IEnumerable<string> Taken(Decision decision) => Values(decision, c => c.To);

    private static IEnumerable<string> Values(Decision decision, Func<AttributeChange, string?> value) =>
        decision.Changes.Where(c => Unique.Contains(c.Target) && value(c) is not null).Select(c => $"{c.Target}\t{value(c)!.ToUpperInvariant()}");
}
