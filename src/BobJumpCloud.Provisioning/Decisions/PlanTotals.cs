namespace BobJumpCloud.Provisioning;

/// <summary>How many decisions of each kind a plan has. Held decisions count in <see cref="Hold"/> only.</summary>
public sealed record PlanTotals
{
    /// <summary>Users to create.</summary>
    public int Create { get; init; }

    /// <summary>Users to update.</summary>
    public int Update { get; init; }

    /// <summary>Users to activate.</summary>
    public int Activate { get; init; }

    /// <summary>Users to suspend.</summary>
    public int Suspend { get; init; }

    /// <summary>Users that are as they should be.</summary>
    public int NoChange { get; init; }

    /// <summary>People left alone.</summary>
    public int Skip { get; init; }

    /// <summary>People waiting for somebody.</summary>
    public int Hold { get; init; }

    /// <summary>E-mails that JumpCloud will send.</summary>
    public int Emails { get; init; }

    /// <summary>Decisions that write.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Writes => Create + Update + Activate + Suspend;

    /// <summary>The counts with their names.</summary>
    internal (string Name, int Count)[] Counts =>
    [
        ("create", Create), ("update", Update), ("activate", Activate), ("suspend", Suspend), ("unchanged", NoChange), ("skip", Skip), ("hold", Hold), ("e-mails", Emails),
    ];

    /// <summary>Counts decisions.</summary>
    public static PlanTotals Of(IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        int Count(DecisionKind kind) => decisions.Count(d => d.Kind == kind);
        return new PlanTotals
        {
            Create = Count(DecisionKind.Create), Update = Count(DecisionKind.Update), Activate = Count(DecisionKind.Activate), Suspend = Count(DecisionKind.Suspend),
            NoChange = Count(DecisionKind.NoChange), Skip = Count(DecisionKind.Skip), Hold = Count(DecisionKind.Hold),
            Emails = decisions.Count(d => d.SendsEmail),
        };
    }
}
