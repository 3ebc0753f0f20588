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
            Add(step, after.Kind == DecisionKind.Hold && before.Kind != DecisionKind.Hold ? $"held instead of {before.Kind}" : "something was left out or added", after.Kind == before.Kind ? null : after.Reason);
        }
    }
}
