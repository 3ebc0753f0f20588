namespace BobJumpCloud.Provisioning;

/// <summary>Rules that cannot be compiled; all mistakes at once.</summary>
public sealed class RulesException : Exception
{
    /// <summary>Collects mistakes.</summary>
    public RulesException(IReadOnlyList<RulesError> errors)
        : base(string.Join(LineBreak, errors.Select(e => e.ToString()))) => Errors = errors;

    /// <summary>The mistakes.</summary>
    public IReadOnlyList<RulesError> Errors { get; }

    private const string LineBreak = "\n";
}
