using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Pass (c): judges the safety limits, and holds what is too much.</summary>
internal sealed class LimitJudge(LimitRules rules, ProvisioningSnapshot snapshot, int population)
{
    public (List<Decision> Decisions, List<LimitVerdict> Verdicts) Judge(List<Decision> decisions)
    {
        var verdicts = new List<LimitVerdict>();
        var tripped = new HashSet<LimitKind>();
        foreach ((LimitKind kind, Limit limit) in rules.Limits.OrderBy(l => l.Key))
        {
            LimitVerdict verdict = JudgeOne(kind, limit, decisions);
            verdicts.Add(verdict);
            if (verdict.Tripped)
            {
                tripped.Add(kind);
            }
        }

        bool stopsAll = tripped.Count > 0 && rules.OnTrip == OnTrip.StopAll;
        List<Decision> judged = tripped.Count == 0 ? decisions : [.. decisions.Select(d => Held(d, tripped, stopsAll))];
        return (judged, verdicts);
    }

    private static bool Counts(Decision decision, LimitKind kind) => kind switch
    {
        LimitKind.Clear => decision.Writes && decision.Changes.Any(c => c.To is null),
        LimitKind.Create => decision.Kind == DecisionKind.Create,
        LimitKind.Update => decision.Kind == DecisionKind.Update,
        LimitKind.Activate => decision.Kind == DecisionKind.Activate,
        _ => decision.Kind == DecisionKind.Suspend,
    };

    private static string ApprovalOf(LimitKind kind, IEnumerable<Decision> decisions)
    {
        IEnumerable<string> lines = decisions.Select(d => $"{d.EmployeeId}\t{d.UserId}\t{kind}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private LimitVerdict JudgeOne(LimitKind kind, Limit limit, List<Decision> decisions)
    {
        List<Decision> wanting = [.. decisions.Where(d => Counts(d, kind))];
        int wanted = wanting.Count + snapshot.RecentlyApplied.Count(a => a.Kind == kind);
        int allowed = limit.Allowed(population, rules.Floor);
        if (wanting.Count == 0 || wanted <= allowed)
        {
            return new LimitVerdict(kind, wanted, allowed, false, null);
        }

        string approval = ApprovalOf(kind, wanting);
        bool isApproved = snapshot.Approvals.Contains(approval, StringComparer.OrdinalIgnoreCase);
        return new LimitVerdict(kind, wanted, allowed, !isApproved, isApproved ? null : approval);
    }

    private static Decision Held(Decision decision, HashSet<LimitKind> tripped, bool stopsAll)
    {
        if (!decision.Writes)
        {
            return decision;
        }

        if (stopsAll || tripped.Any(k => k != LimitKind.Clear && Counts(decision, k)))
        {
            return decision.HeldBy(ReasonCode.LimitReached);
        }

        return tripped.Contains(LimitKind.Clear) && Counts(decision, LimitKind.Clear) ? WithoutClearing(decision) : decision;
    }

    private static Decision WithoutClearing(Decision decision)
    {
        AttributeChange[] rest = [.. decision.Changes.Where(c => c.To is not null)];
        bool isEmptyUpdate = decision.Kind == DecisionKind.Update && rest.Length == 0;
        return decision with
        {
            Kind = isEmptyUpdate ? DecisionKind.Hold : decision.Kind,
            Intended = isEmptyUpdate ? DecisionKind.Update : decision.Intended,
            Reason = isEmptyUpdate ? ReasonCode.LimitReached : decision.Reason,
            Changes = rest,
            Findings = [.. decision.Findings, .. decision.Changes.Where(c => c.To is null).Select(c => new Finding(FindingCode.LimitReached, c.Target.Target))],
        };
    }
}
