namespace BobJumpCloud.Provisioning;

/// <summary>One step of a decision: what it looked at, by which rule, and what came of it. Prints step and reason only.</summary>
public sealed record TraceStep
{
    /// <summary>The step.</summary>
    public required DecisionStep Step { get; init; }

    /// <summary>The fields that were read, in the order in which they count.</summary>
    public IReadOnlyList<TraceInput> Inputs { get; init; } = [];

    /// <summary>The setting or row that decided, as the configuration names it; null when the step knows only one rule.</summary>
    public string? Rule { get; init; }

    /// <summary>What came of it, in words.</summary>
    public required string Result { get; init; }

    /// <summary>The reason code, when the step settles the decision or its state.</summary>
    public ReasonCode? Reason { get; init; }

    /// <summary>Step and reason.</summary>
    public override string ToString() => Reason is { } reason ? $"{Step} ({reason})" : Step.ToString();
}
