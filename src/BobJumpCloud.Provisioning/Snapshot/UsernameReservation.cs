namespace BobJumpCloud.Provisioning;

/// <summary>
/// A numbered username that is kept for somebody: nobody else gets it, and the person gets it again while the rules still derive its stem. Prints the
/// person only: usernames are personal data.
/// </summary>
/// <param name="EmployeeId">For whom.</param>
/// <param name="Username">The name.</param>
public sealed record UsernameReservation(EmployeeId EmployeeId, string Username)
{
    /// <summary>The reservation that follows when a sync decides this; null when the decision gives no new number.</summary>
    public static UsernameReservation? Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        bool creates = decision.Kind == DecisionKind.Create || decision is { Kind: DecisionKind.Hold, Intended: DecisionKind.Create, Reason: not ReasonCode.UsernameTaken };
        return creates && decision.Username is { Value: { } name, Holder: not null } ? new UsernameReservation(decision.EmployeeId, name) : null;
    }

    /// <summary>The person, never the name.</summary>
    public override string ToString() => $"Reservation of {EmployeeId}";
}
