using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>One decision explained to people, 80 columns wide.</summary>
internal static class TraceTable
{
    public static void Write(DecisionTrace trace, TextWriter output)
    {
        Decision decision = trace.Decision;
        CodeExplanation why = ReasonCatalog.Of(decision.Reason);
        string instead = decision.Kind == DecisionKind.Hold && decision.Intended is { } intended ? $" instead of {intended}" : "";
        TextTable.WriteText(output, $"{decision.EmployeeId}: {decision.Kind}{instead} ({decision.Reason}). {why.Cause} {why.Remedy}");
        if (decision.NextDueOn is { } due)
        {
            TextTable.WriteText(output, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Next due on {due:yyyy-MM-dd}."));
        }

        TextTable.WriteText(output, "");
        var steps = new TextTable("STEP", "RESULT");
        foreach (TraceStep step in trace.Steps)
        {
            steps.Add(step.Step.ToString(), Sentence(step));
        }

        steps.Write(output);
        TextTable.WriteText(output, "");
        var attributes = new TextTable("ATTRIBUTE", "ACTION", "BOB", "JUMPCLOUD");
        foreach (AttributeTrace attribute in trace.Attributes)
        {
            attributes.Add(attribute.Target.Target, attribute.Action.ToString(), attribute.Value ?? $"({attribute.Presence})", attribute.Current ?? "");
        }

        attributes.Write(output);
        foreach (Finding finding in decision.Findings)
        {
            TextTable.WriteText(output, $"{finding.Code}{(finding.Target is null ? "" : $" ({finding.Target})")}: {finding.Remedy}");
        }
    }

    private static string Sentence(TraceStep step)
    {
        string reason = step.Reason is { } code ? $" ({code})" : "";
        string rule = step.Rule is null ? "" : $", by {step.Rule}";
        string inputs = step.Step == DecisionStep.Map || step.Inputs.Count == 0 ? "" : $"; {string.Join(", ", step.Inputs.Select(i => $"{i.Field} = {i.Value ?? i.Presence.ToString()}"))}";
        return $"{step.Result}{reason}{rule}{inputs}";
    }
}
