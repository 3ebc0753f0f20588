namespace BobJumpCloud.Provisioning;

/// <summary>Something that will be written if nobody changes anything until then.</summary>
/// <param name="Date">The default date of the day on which it happens; at a site whose zone is ahead or behind it may already, or still, be another date.</param>
/// <param name="EmployeeId">The person.</param>
/// <param name="Kind">What happens: one of the four kinds that write.</param>
/// <param name="Reason">Why.</param>
public sealed record ForecastEntry(DateOnly Date, EmployeeId EmployeeId, DecisionKind Kind, ReasonCode Reason)
{
    /// <summary>Date, employee, kind and reason.</summary>
    public override string ToString() => FormattableString.Invariant($"{Date:yyyy-MM-dd} {EmployeeId}: {Kind} ({Reason})");
}
