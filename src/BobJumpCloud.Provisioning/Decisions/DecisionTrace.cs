namespace BobJumpCloud.Provisioning;

/// <summary>
/// Why one decision is what it is: the decision, every step that led to it, and every mapped attribute. <see cref="ToText"/> and
/// <see cref="ToJson"/> hold people's data; <see cref="ToString"/> holds none.
/// </summary>
public sealed record DecisionTrace
{
    /// <summary>The decision, as the plan has it.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The steps in their order. A step that was not needed is missing.</summary>
    public required IReadOnlyList<TraceStep> Steps { get; init; }

    /// <summary>The mapped attributes, sorted by target (ordinal).</summary>
    public required IReadOnlyList<AttributeTrace> Attributes { get; init; }

    /// <summary>For people: what happens, then one sentence for each step and one line for each attribute. Lines end with a line feed.</summary>
    public string ToText() => TraceText.Of(this);

    /// <summary>For machines: the decision as in the plan's JSON, the steps and the attributes.</summary>
    public byte[] ToJson() => PlanJson.Write(this);

    /// <summary>The decision's id, kind and reason.</summary>
    public override string ToString() => $"Trace of {Decision}";
}
