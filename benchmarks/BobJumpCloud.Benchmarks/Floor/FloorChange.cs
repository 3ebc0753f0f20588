namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>One attribute to write.</summary>
public sealed record FloorChange(string Target, string? From, string? To);
