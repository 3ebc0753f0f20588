using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>A plan for people, 80 columns wide.</summary>
internal static class PlanTable
{
    public static void Write(ProvisioningPlan plan, TextWriter output)
    {
        var table = new TextTable("EMPLOYEE", "DECISION", "REASON", "WHAT");
        foreach (Decision d in plan.Decisions.Where(d => d.Kind is not (DecisionKind.NoChange or DecisionKind.Skip)))
        {
            table.Add(d.EmployeeId.Value, d.Kind.ToString(), d.Reason.ToString(), What(d));
        }

        table.Write(output);
        foreach (LimitVerdict limit in plan.Limits.Where(l => l.Tripped))
        {
            TextTable.WriteText(output, $"Limit: {limit.Wanted} {limit.Kind} wanted, {limit.Allowed} allowed; all of that kind are held. Approval: {limit.Approval}");
        }

        TextTable.WriteText(output, Totals(plan.Totals));
    }

    public static string Totals(PlanTotals t) =>
        $"{t.Create} create, {t.Update} update, {t.Activate} activate, {t.Suspend} suspend; {t.NoChange} unchanged, {t.Skip} skipped, {t.Hold} held; {t.Emails} e-mails";

    private static string What(Decision d)
    {
        string findings = string.Join(", ", d.Findings.Select(f => f.Target is null ? f.Code.ToString() : $"{f.Code} {f.Target}").Distinct());
        string[] parts = d.Kind == DecisionKind.Hold
            ? [d.Username.Holder is { } holder ? $"{d.Username.Value} belongs to {holder}" : d.Intended is { } intended ? $"instead of {intended}" : "", findings]
            : [State(d), d.Kind == DecisionKind.Create ? $"username {d.Username.Value}" : string.Join(", ", d.Changes.Select(c => c.Target.Target)), findings];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    private static string State(Decision d) => d.State.To is { } to && d.State.From != to ? to.ToString() : "";
}
