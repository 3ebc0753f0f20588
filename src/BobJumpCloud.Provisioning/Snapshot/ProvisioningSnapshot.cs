namespace BobJumpCloud.Provisioning;

/// <summary>Everything that is known at one instant; with the rules it determines the plan.</summary>
public sealed record ProvisioningSnapshot
{
    private static readonly TimeSpan LimitWindow = TimeSpan.FromHours(24);

    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>The JumpCloud organization; null when unknown.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>What day it is.</summary>
    public required PlanningCalendar Calendar { get; init; }

    /// <summary>The people that Bob lists.</summary>
    public required IReadOnlyList<Employee> Employees { get; init; }

    /// <summary>The users that JumpCloud lists, each once.</summary>
    public required IReadOnlyList<DirectoryUser> Users { get; init; }

    /// <summary>The links of this connection: at most one for each employee.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Linked people who are missing from a complete listing. People who are missing from an incomplete one are not named: that is inert.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Usernames that are kept for people: at most one for each, and each for one.</summary>
    public IReadOnlyList<UsernameReservation> Reservations { get; init; } = [];

    /// <summary>The state that the organization gives to new users whose creation states none.</summary>
    public UserState DefaultUserState { get; init; } = UserState.Activated;

    /// <summary>What any trigger applied lately; limits count what is younger than 24 hours at the calendar's instant.</summary>
    public IReadOnlyList<AppliedChange> Applied { get; init; } = [];

    /// <summary>Approvals that were given to tripped limits before; each covers its set and any part of it for 24 hours.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>Hashes of approvals that are given to this plan: each covers exactly its set.</summary>
    public IReadOnlyList<string> ApprovedNow { get; init; } = [];

    /// <summary>How many people the connection has, for shares: linked or matched and not suspended. Null: counted in this snapshot, which must then hold everybody.</summary>
    public int? Population { get; init; }

    /// <summary>What limits count today: younger than 24 hours, so that a sync that runs once a day counts its own changes only.</summary>
    internal IEnumerable<AppliedChange> RecentlyApplied => Applied.Where(a => a.At > Calendar.Instant - LimitWindow);

    /// <summary>
    /// This snapshot as it looks when every decision of the plan was applied and nothing else happened. A user that the plan creates gets an
    /// invented id (<c>planned-</c> and the employee id). What was approved for this plan stays approved as a set. The calendar stays: see <see cref="AddDays"/>.
    /// </summary>
    public ProvisioningSnapshot After(ProvisioningPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var projection = new SnapshotProjection(this);
        projection.KeepApprovals(plan);
        projection.Apply(plan.Decisions.Select(d => (d, (Outcome?)null)));

        return projection.ToSnapshot();
    }

    /// <summary>This snapshot as it looks when some decisions of the plan had these outcomes; the others were not reached.</summary>
    public ProvisioningSnapshot After(ProvisioningPlan plan, IReadOnlyDictionary<EmployeeId, Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(outcomes);
        var projection = new SnapshotProjection(this);
        projection.KeepApprovals(plan);
        projection.Apply(plan.Decisions.Where(d => outcomes.ContainsKey(d.EmployeeId)).Select(d => (d, (Outcome?)outcomes[d.EmployeeId])));

        return projection.ToSnapshot();
    }

    /// <summary>The same facts, so many days later (or earlier).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public ProvisioningSnapshot AddDays(int days) => this with { Calendar = Calendar.AddDays(days) };

    /// <summary>Counts only: people's data stay out of logs.</summary>
    public override string ToString() => $"Snapshot of {Connection}: {Employees.Count} employees, {Users.Count} users, {Links.Count} links";
}
