namespace BobJumpCloud.Provisioning;

/// <summary>The phase and what it follows from: why an absent person is to be suspended, or why nothing can be told.</summary>
internal readonly record struct PhaseVerdict(Phase Phase, ReasonCode? Reason = null);
