namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>A user as a program of one purpose would keep it.</summary>
public sealed record FloorUser(string Id, string Username, string Email, string State, string?[] Values);
