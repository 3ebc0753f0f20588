namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>A person as a program of one purpose would keep it.</summary>
public sealed record FloorPerson(string Id, string? Status, string? Lifecycle, string? Start, string? End, string? Site, string?[] Values);
