namespace BobJumpCloud.Provisioning;

/// <summary>What a username rule derives for a person. Prints nothing of it.</summary>
/// <param name="Value">A valid username; null when nothing valid can be derived.</param>
/// <param name="Findings">What was done to the source.</param>
public sealed record UsernameResult(string? Value, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether there is a name.</summary>
    public override string ToString() => Value is null ? "no username" : "a username";
}
