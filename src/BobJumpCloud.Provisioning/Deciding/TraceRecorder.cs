namespace BobJumpCloud.Provisioning;

/// <summary>Takes down the steps of one decision. Without a recorder nothing is taken down, and nothing is allocated for it.</summary>
internal sealed class TraceRecorder
{
    private readonly List<TraceStep> _steps = [];

    public IReadOnlyList<TraceStep> Steps => _steps;

    public void Add(DecisionStep step, string result, ReasonCode? reason = null, string? rule = null) =>
        _steps.Add(new TraceStep { Step = step, Result = result, Reason = reason, Rule = rule });

    public void Add(DecisionStep step, string result, Employee employee, IEnumerable<BobField> fields, ReasonCode? reason = null, string? rule = null) =>
        _steps.Add(new TraceStep { Step = step, Result = result, Reason = reason, Rule = rule, Inputs = [.. fields.Distinct().Select(f => TraceInput.Of(employee, f))] });

    /// <summary>A pass over the whole plan that changed the decision, or left it as it was.</summary>
    public void Settled(DecisionStep step, Decision before, Decision after)
    {
        if (!ReferenceEquals(before, after))
        {
            bool isHeld = after.Kind == DecisionKind.Hold && before.Kind != DecisionKind.Hold;
            Add(step, isHeld ? $"held instead of {before.Kind}" : PhraseOf(before, after), after.Kind == before.Kind ? null : after.Reason);
        }
    }

    private static string PhraseOf(Decision before, Decision after)
    {
        IEnumerable<string> leftOut = before.Changes.Select(c => c.Target).Except(after.Changes.Select(c => c.Target)).Select(t => $"{t} left out");
        IEnumerable<string> added = after.Changes.Select(c => c.Target).Except(before.Changes.Select(c => c.Target)).Select(t => $"{t} added");
        IEnumerable<string> noted = after.Findings.Except(before.Findings).Select(f => f.Target is null ? $"{f.Code} noted" : $"{f.Code} noted of {f.Target}");
        string[] named = after.Username == before.Username ? [] : [$"the username is \"{after.Username.Value}\""];
        return string.Join(", ", leftOut.Concat(added).Concat(noted).Concat(named));
    }
}
