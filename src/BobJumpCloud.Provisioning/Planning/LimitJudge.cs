namespace BobJumpCloud.Provisioning;

/// <summary>Pass (c): judges the safety limits, and holds what is too much.</summary>
internal sealed class LimitJudge(LimitRules rules, ProvisioningSnapshot snapshot, int population)
{
    public (List<Decision> Decisions, List<LimitVerdict> Verdicts) Judge(List<Decision> decisions)
    {
        List<LimitVerdict> verdicts = [.. rules.Limits.OrderBy(l => l.Key).Select(l => JudgeOne(l.Key, l.Value, decisions))];
        HashSet<LimitKind> tripped = [.. verdicts.Where(v => v.Tripped).Select(v => v.Kind)];
        bool stopsAll = tripped.Count > 0 && rules.OnTrip == OnTrip.StopAll;
        return (tripped.Count == 0 ? decisions : [.. decisions.Select(d => Held(d, tripped, stopsAll))], verdicts);
    }

    private LimitVerdict JudgeOne(LimitKind kind, Limit limit, List<Decision> decisions)
    {
        List<Decision> wanting = [.. decisions.Where(d => LimitCount.Counts(d, kind))];
        int wanted = wanting.Count + snapshot.RecentlyApplied.Count(a => a.Kind == kind);
        int allowed = limit.Allowed(population, rules.Floor);
        if (wanting.Count == 0 || wanted <= allowed)
        {
            return new LimitVerdict(kind, wanted, allowed, false, null);
        }

        Approval wish = Approval.Of(wanting, kind, snapshot.Calendar.Instant);
        bool isApproved = snapshot.ApprovedNow.Contains(wish.Hash, StringComparer.OrdinalIgnoreCase) || snapshot.Approvals.Any(a => a.Covers(wish));
        return new LimitVerdict(kind, wanted, allowed, !isApproved, isApproved ? null : wish.Hash);
    }

    private static Decision Held(Decision decision, HashSet<LimitKind> tripped, bool stopsAll)
    {
        if (!decision.Writes)
        {
            return decision;
        }

        if (stopsAll || tripped.Any(k => k != LimitKind.Clear && LimitCount.Counts(decision, k)))
        {
            return decision.HeldBy(ReasonCode.LimitReached);
        }

        return tripped.Contains(LimitKind.Clear) && decision.Clears ? WithoutClearing(decision) : decision;
    }

    /// <summary>The rest is written. An update of which nothing is left is held, and still shows what it would clear.</summary>
    private static Decision WithoutClearing(Decision decision)
    {
        AttributeChange[] rest = [.. decision.Changes.Where(c => !c.Clears)];
        Decision written = decision.Kind == DecisionKind.Update && rest.Length == 0 ? decision.HeldBy(ReasonCode.LimitReached) : decision with { Changes = rest };
        return written with
        {
            Findings = [.. decision.Findings, .. decision.Changes.Where(c => c.Clears).Select(c => new Finding(FindingCode.LimitReached, c.Target.Target))],
        };
    }
}
