namespace BobJumpCloud.Provisioning;

/// <summary>
/// All decisions of a run: immutable, reviewable, and a document of its own. The same snapshot and rules always give the same bytes.
/// </summary>
public sealed record ProvisioningPlan
{
    /// <summary>The form of the JSON: <c>plan/1</c>.</summary>
    public string Schema { get; init; } = "plan/1";

    /// <summary>The connection that the plan is for.</summary>
    public required string Connection { get; init; }

    /// <summary>The JumpCloud organization that the plan is for; it is refused for another one.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>The rules that the plan was made by; it is refused under others.</summary>
    public required string RulesFingerprint { get; init; }

    /// <summary>SHA-256 (hexadecimal) over the plan's JSON without this member.</summary>
    public string Fingerprint { get => field ??= PlanJson.FingerprintOf(this); init; } = null!;

    /// <summary>The instant that the plan was made for.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>The dates that were used: by default, and by site.</summary>
    public required PlanningDates Calendar { get; init; }

    /// <summary>How many decisions of each kind.</summary>
    public required PlanTotals Totals { get; init; }

    /// <summary>What the limits say, in the order of their kinds.</summary>
    public required IReadOnlyList<LimitVerdict> Limits { get; init; }

    /// <summary>The decisions, sorted by employee id (ordinal).</summary>
    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>True when nothing would be written.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasNothingToDo => Totals.Writes == 0;

    /// <summary>
    /// What another plan would do otherwise, person by person. Plan the same snapshot by two sets of rules to see what the change of rules does;
    /// findings and due dates are not compared.
    /// </summary>
    public PlanComparison CompareTo(ProvisioningPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PlanComparison.Of(this, other);
    }

    /// <summary>The plan as JSON.</summary>
    public byte[] ToJson() => PlanJson.Write(this);

    /// <summary>Reads a plan from its JSON.</summary>
    /// <exception cref="FormatException">It is no plan, of an unknown schema, or was changed after it was made.</exception>
    public static ProvisioningPlan FromJson(ReadOnlySpan<byte> json) => PlanJson.Read(json);

    /// <summary>The connection and the totals.</summary>
    public override string ToString() => $"Plan of {Connection}: {Totals.Writes} to write, {Totals.Hold} held, {Totals.Skip} skipped, {Totals.NoChange} unchanged";
}
