namespace BobJumpCloud.Provisioning;

/// <summary>What a decision says about the username. Prints nothing of it: usernames are personal data.</summary>
/// <param name="Value">The username that the user has or gets; null without one.</param>
/// <param name="PreservedInsteadOf">What the rule would give, when the user's own name is another one.</param>
/// <param name="Holder">Who has the name that was wanted: a JumpCloud id, an employee id, or <c>reserved</c>.</param>
public readonly record struct UsernameDecision(string? Value, string? PreservedInsteadOf = null, string? Holder = null)
{
    /// <summary>Whether there is one.</summary>
    public override string ToString() => Value is null ? "no username" : "a username";
}
