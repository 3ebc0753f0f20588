using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>How old a plan is when it is applied.</summary>
/// <param name="IsOld">Whether users must be read again before they are written.</param>
/// <param name="NewerRecords">Records that were written after the plan was made: what the plan says of these people without writing is out of date.</param>
internal sealed record PlanAge(Func<bool> IsOld, IReadOnlyDictionary<EmployeeId, SyncRecord> NewerRecords)
{
    /// <summary>For whom usernames are reserved now, ignoring case.</summary>
    public IReadOnlyDictionary<string, EmployeeId> Reservations { get; init; } = new Dictionary<string, EmployeeId>();

    /// <summary>A plan of what has just been read.</summary>
    public static PlanAge Fresh(Func<bool> isOld) => new(isOld, new Dictionary<EmployeeId, SyncRecord>());

    /// <summary>Whether a decision creates a user with a name that is kept for another person.</summary>
    public bool ReservedForOthers(Decision decision) =>
        decision is { Kind: DecisionKind.Create, Username.Value: { } name } && Reservations.TryGetValue(name, out EmployeeId person) && person != decision.EmployeeId;
}
