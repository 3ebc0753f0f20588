namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>What the hand-written loop says about one person.</summary>
public sealed record FloorDecision(string EmployeeId, string? UserId, string Kind, string Reason, string? Username, string? State, List<FloorChange>? Changes);
