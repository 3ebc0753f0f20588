namespace BobJumpCloud.Provisioning;

/// <summary>A change that some run applied; limits count those of the last 24 hours.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="UserId">The user.</param>
/// <param name="Kind">What was done.</param>
/// <param name="At">When, by the clock of the run.</param>
public sealed record AppliedChange(EmployeeId EmployeeId, DirectoryUserId UserId, LimitKind Kind, DateTimeOffset At);
