namespace BobJumpCloud.Testing;

/// <summary>Where an invented employee is in employment.</summary>
internal enum CompanyPhase
{
    Employed,
    Hired,
    LeavingSoon,
    OnLeave,
    OnUnpaidLeave,
    GardenLeave,
    Terminated,
}
