namespace BobJumpCloud.Provisioning;

/// <summary>A linked person who is missing from the listing.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="Kind">Whether the person is proven gone.</param>
public sealed record Absence(EmployeeId EmployeeId, AbsenceKind Kind);
