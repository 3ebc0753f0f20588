namespace BobJumpCloud.Benchmarks.Engine;

/// <summary>How much of a company differs from what JumpCloud has.</summary>
public enum Change
{
    /// <summary>Nothing: everybody is linked and as it should be.</summary>
    Unchanged,

    /// <summary>Every twentieth person has another job title.</summary>
    FivePercent,

    /// <summary>Nobody has a user yet.</summary>
    AllNew,
}
