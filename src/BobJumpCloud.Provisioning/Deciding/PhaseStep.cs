namespace BobJumpCloud.Provisioning;

/// <summary>Where a person is in employment; the first rule that applies wins.</summary>
internal static class PhaseStep
{
    /// <summary>For so many days after the end a person whom Bob still shows at work counts as gone; later the date counts as stale.</summary>
    private const int DaysUntilEndIsStale = 2;

    /// <summary>The fields that decide, in the order in which they count.</summary>
    public static IReadOnlyList<BobField> Fields { get; } =
    [
        BobFields.Internal.Status, BobFields.Internal.LifecycleStatus, BobFields.Work.StartDate, BobFields.Internal.TerminationDate, BobFields.Employee.LastDayOfWork,
    ];

    public static EmploymentPhase Judge(EmploymentFacts facts, DateOnly today, DateTimeOffset? revokedAt, bool isProvenGone)
    {
        if (isProvenGone)
        {
            return new(Phase.Deleted, ReasonCode.Deleted);
        }

        if (revokedAt is { } revoked && !EndsRevocation(facts, revoked))
        {
            return new(Phase.Inactive, ReasonCode.AccessRevoked);
        }

        if (facts.Access == AccessStatus.Unknown)
        {
            return new(Phase.Unknown, ReasonCode.UnknownStatus);
        }

        if (facts.IsTerminated)
        {
            return new(Phase.Inactive, ReasonCode.Leaver);
        }

        if (facts.Start > today || (facts.IsHired && facts.Start is null))
        {
            return new(Phase.PreStart);
        }

        if (facts.End <= today)
        {
            return IsStale(facts, today) ? new(Phase.Unknown, ReasonCode.EndDatePassed) : new(Phase.Inactive, ReasonCode.Leaver);
        }

        return facts.Access == AccessStatus.Active || facts.IsHired
            ? new(Phase.Active)
            : new(Phase.Inactive, ReasonCode.AccessInactive);
    }

    /// <summary>True when Bob itself shows what came of an immediate revocation: access Inactive, or a start after it.</summary>
    public static bool EndsRevocation(EmploymentFacts facts, DateTimeOffset revokedAt) =>
        facts.Access == AccessStatus.Inactive || facts.Start > DateOnly.FromDateTime(revokedAt.UtcDateTime);

    /// <summary>The next date on which the phase can change by itself.</summary>
    public static DateOnly? NextDate(EmploymentFacts facts, DateOnly today)
    {
        DateOnly? next = null;
        void Consider(DateOnly? date) => next = date > today && (next is null || date < next) ? date : next;
        if (facts.IsTerminated || facts.Access == AccessStatus.Unknown)
        {
            return null;
        }

        Consider(facts.Start);
        Consider(facts.End);
        if (facts.Access == AccessStatus.Active && facts.IsEmployed)
        {
            Consider(StaleFrom(facts.End));
        }

        return next;
    }

    private static bool IsStale(EmploymentFacts facts, DateOnly today) =>
        facts is { Access: AccessStatus.Active, IsEmployed: true } && today >= StaleFrom(facts.End);

    /// <summary>The first day on which an end date is stale; null when the calendar has no such day.</summary>
    private static DateOnly? StaleFrom(DateOnly? end) =>
        end <= DateOnly.MaxValue.AddDays(-DaysUntilEndIsStale - 1) ? end.Value.AddDays(DaysUntilEndIsStale + 1) : null;
}
