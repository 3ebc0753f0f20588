namespace BobJumpCloud.Provisioning;

/// <summary>What a limit says about a plan.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Wanted">How many this plan wants and any trigger applied in the last 24 hours.</param>
/// <param name="Allowed">How many are allowed.</param>
/// <param name="Tripped">True when this plan wants some, more are wanted than allowed, and nobody has approved it.</param>
/// <param name="Approval">The hash with which a person approves the whole set of a tripped kind; null when not tripped.</param>
public sealed record LimitVerdict(LimitKind Kind, int Wanted, int Allowed, bool Tripped, string? Approval);
