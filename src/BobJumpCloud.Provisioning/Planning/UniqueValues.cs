namespace BobJumpCloud.Provisioning;

/// <summary>
/// Pass (c): e-mail addresses and employeeIdentifiers are unique. A value that somebody else keeps is left out of an update and holds a creation;
/// a value that two decisions want is given to neither.
/// </summary>
internal sealed class UniqueValues(JumpCloudAttribute attribute, ReasonCode reason, FindingCode finding, Func<string, IEnumerable<DirectoryUser>> usersWith)
{
    /// <summary>Settles until nothing moves: who does not get a value keeps the one that somebody else counted on.</summary>
    public List<Decision> Settle(List<Decision> decisions)
    {
        List<Decision> settled = SettleOnce(decisions);
        return settled.SequenceEqual(decisions, ReferenceEqualityComparer.Instance) ? decisions : Settle(settled);
    }

    private List<Decision> SettleOnce(List<Decision> decisions)
    {
        ILookup<string, Decision> wanting = decisions
            .Where(d => Wanted(d) is not null)
            .ToLookup(d => CanonicalText.Of(Wanted(d)!), StringComparer.OrdinalIgnoreCase);
        Dictionary<DirectoryUserId, Decision> freeing = decisions
            .Where(d => d.UserId is not null && ChangeOf(d) is not null)
            .ToDictionary(d => d.UserId!.Value);
        return [.. decisions.Select(d => Wanted(d) is { } value && IsTaken(d, value, wanting, freeing) ? WithoutValue(d) : d)];
    }

    private string? Wanted(Decision decision) => ChangeOf(decision)?.To;

    private AttributeChange? ChangeOf(Decision decision) => decision.Writes ? decision.Changes.FirstOrDefault(c => c.Target == attribute) : null;

    private bool IsTaken(Decision decision, string value, ILookup<string, Decision> wanting, Dictionary<DirectoryUserId, Decision> freeing) =>
        wanting[CanonicalText.Of(value)].Skip(1).Any()
        || usersWith(value).Any(u => u.Id != decision.UserId && (!freeing.ContainsKey(u.Id) || IsInCycle(decision, freeing)));

    /// <summary>Follows who must move first; a chain that comes back to the start cannot be written in any order.</summary>
    private bool IsInCycle(Decision decision, Dictionary<DirectoryUserId, Decision> freeing)
    {
        Decision? next = decision;
        for (int steps = 0; steps <= freeing.Count; steps++)
        {
            DirectoryUser? holder = usersWith(Wanted(next!) ?? "").FirstOrDefault(u => u.Id != next!.UserId);
            if (holder is null || !freeing.TryGetValue(holder.Id, out next))
            {
                return false;
            }

            if (next.EmployeeId == decision.EmployeeId)
            {
                return true;
            }
        }

        return true;
    }

    private Decision WithoutValue(Decision decision)
    {
        if (decision.Kind == DecisionKind.Create)
        {
            return decision.HeldBy(reason);
        }

        AttributeChange[] rest = [.. decision.Changes.Where(c => c.Target != attribute)];
        bool isEmptyUpdate = decision.Kind == DecisionKind.Update && rest.Length == 0;
        return decision with
        {
            Kind = isEmptyUpdate ? DecisionKind.NoChange : decision.Kind,
            Reason = isEmptyUpdate ? ReasonCode.UpToDate : decision.Reason,
            Changes = rest,
            Findings = [.. decision.Findings, new Finding(finding, attribute.Target)],
        };
    }
}
