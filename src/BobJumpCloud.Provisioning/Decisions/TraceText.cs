using System.Globalization;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Writes a trace for people.</summary>
internal static class TraceText
{
    public static string Of(DecisionTrace trace)
    {
        var text = new StringBuilder();
        text.Append(Headline(trace.Decision)).Append('\n');
        for (int i = 0; i < trace.Steps.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1,3}. {Sentence(trace.Steps[i])}\n");
        }

        foreach (AttributeTrace attribute in trace.Attributes)
        {
            text.Append("     ").Append(Line(attribute)).Append('\n');
        }

        foreach (Finding finding in trace.Decision.Findings)
        {
            text.Append("     ! ").Append(finding.Code).Append(finding.Target is null ? "" : $" ({finding.Target})").Append(": ").Append(finding.Remedy).Append('\n');
        }

        return text.ToString();
    }

    private static string Headline(Decision decision)
    {
        string what = decision.Kind == DecisionKind.Hold && decision.Intended is { } intended ? $"Hold, instead of {intended}" : decision.Kind.ToString();
        CodeExplanation why = ReasonCatalog.Of(decision.Reason);
        string due = decision.NextDueOn is { } next ? string.Create(CultureInfo.InvariantCulture, $" It can change by itself on {next:yyyy-MM-dd}.") : "";
        return $"{decision.EmployeeId}: {what} ({decision.Reason}). {why.Cause} {why.Remedy}{due}";
    }

    private static string Sentence(TraceStep step)
    {
        string inputs = step.Inputs.Count == 0 ? "" : $", from {string.Join(", ", step.Inputs.Select(Describe))}";
        string rule = step.Rule is null ? "" : $", by {step.Rule}";
        string reason = step.Reason is { } code ? $" ({code})" : "";
        return $"{step.Step}: {step.Result}{reason}{rule}{inputs}.";
    }

    private static string Describe(TraceInput input) => input.Presence == FieldPresence.Value ? $"{input.Field} = \"{input.Value}\"" : $"{input.Field} is {(input.Presence == FieldPresence.Empty ? "empty" : "absent")}";

    private static string Line(AttributeTrace attribute)
    {
        string wanted = attribute.Presence switch
        {
            FieldPresence.Value => $"\"{attribute.Value}\"",
            FieldPresence.Empty => "empty",
            _ => "absent",
        };
        string current = attribute.Current is null ? "nothing" : $"\"{attribute.Current}\"";
        return $"{attribute.Action} {attribute.Target}: Bob has {wanted}, JumpCloud has {current}, by {attribute.Rule}.";
    }
}
