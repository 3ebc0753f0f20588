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
            output.WriteLine($"Limit: {limit.Wanted} {limit.Kind} wanted, {limit.Allowed} allowed. All of that kind are held. Approval: {limit.Approval}");
        }

        output.WriteLine(Totals(plan.Totals));
    }

    public static string Totals(PlanTotals t) =>
        $"{t.Create} create, {t.Update} update, {t.Activate} activate, {t.Suspend} suspend; {t.NoChange} unchanged, {t.Skip} skipped, {t.Hold} held; {t.Emails} e-mails.";

    private static string What(Decision d)
    {
        if (d.Kind == DecisionKind.Hold)
        {
            return d.Username.Holder is { } holder ? $"{d.Username.Value} is held by {holder}" : d.Intended is { } intended ? $"would {intended}" : "";
        }

        string state = d.State.To is { } to && d.State.From != to ? to.ToString() : "";
        string targets = d.Kind == DecisionKind.Create ? $"as {d.Username.Value}" : string.Join(", ", d.Changes.Select(c => c.Target.Target));
        return string.Join("; ", new[] { targets, state }.Where(s => s.Length > 0));
    }
}
