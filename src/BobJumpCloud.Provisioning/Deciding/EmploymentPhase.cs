namespace BobJumpCloud.Provisioning;

/// <summary>Where a person is in employment, and what it follows from. It can be evaluated alone.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Reason">Why the person counts as away, or why nothing can be told; null otherwise.</param>
public readonly record struct EmploymentPhase(Phase Phase, ReasonCode? Reason = null)
{
    /// <summary>The phase of a person whom Bob lists.</summary>
    /// <param name="employee">The person.</param>
    /// <param name="today">The person's local date.</param>
    /// <param name="revokedAt">The instant of an immediate revocation that Bob reported; null when there is none.</param>
    public static EmploymentPhase Of(Employee employee, DateOnly today, DateTimeOffset? revokedAt = null) =>
        PhaseStep.Judge(EmploymentFacts.Of(employee), today, revokedAt, isProvenGone: false);
}
