namespace BobJumpCloud.Provisioning;

/// <summary>What a code means, and what a person can do about it.</summary>
/// <param name="Cause">Why it arises.</param>
/// <param name="Remedy">What to do.</param>
public sealed record CodeExplanation(string Cause, string Remedy);
