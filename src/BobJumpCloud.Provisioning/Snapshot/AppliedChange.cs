namespace BobJumpCloud.Provisioning;

/// <summary>A change that some run applied in the last 24 hours; limits count it.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="UserId">The user.</param>
/// <param name="Kind">What was done.</param>
public sealed record AppliedChange(EmployeeId EmployeeId, DirectoryUserId UserId, LimitKind Kind);
