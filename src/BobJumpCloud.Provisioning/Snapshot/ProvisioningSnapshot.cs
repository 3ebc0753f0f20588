namespace BobJumpCloud.Provisioning;

/// <summary>Everything that is known at one instant; with the rules it determines the plan.</summary>
public sealed record ProvisioningSnapshot
{
    /// <summary>The connection's name.</summary>
    public required string Connection { get; init; }

    /// <summary>The JumpCloud organization; null when unknown.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>What day it is.</summary>
    public required PlanningCalendar Calendar { get; init; }

    /// <summary>The people that Bob lists.</summary>
    public required IReadOnlyList<Employee> Employees { get; init; }

    /// <summary>The users that JumpCloud lists.</summary>
    public required IReadOnlyList<DirectoryUser> Users { get; init; }

    /// <summary>The links of this connection.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Linked people who are missing from a complete listing. People who are missing from an incomplete one are not named: that is inert.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>Usernames that are kept for people.</summary>
    public IReadOnlyList<UsernameReservation> Reservations { get; init; } = [];

    /// <summary>The state that the organization gives to new users whose creation states none.</summary>
    public UserState DefaultUserState { get; init; } = UserState.Activated;

    /// <summary>What any trigger applied in the last 24 hours.</summary>
    public IReadOnlyList<AppliedChange> Applied { get; init; } = [];

    /// <summary>Approvals (hashes) that a person has given to tripped limits and that still count.</summary>
    public IReadOnlyList<string> Approvals { get; init; } = [];

    /// <summary>How many people the connection has, for shares: linked or matched and not suspended. Null: counted in this snapshot, which must then hold everybody.</summary>
    public int? Population { get; init; }

    /// <summary>Counts only: people's data stay out of logs.</summary>
    public override string ToString() => $"Snapshot of {Connection}: {Employees.Count} employees, {Users.Count} users, {Links.Count} links";
}
