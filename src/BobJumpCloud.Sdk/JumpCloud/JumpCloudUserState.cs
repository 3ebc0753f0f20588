using System.Text.Json.Serialization;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// The life-cycle state of a JumpCloud user. Three are known; any other text that JumpCloud may send survives. Compares ignoring case.
/// States and transitions: https://support.jumpcloud.com/support/s/article/Managing-User-States. Nothing goes back to <see cref="Staged"/>.
/// </summary>
[JsonConverter(typeof(JumpCloudUserStateConverter))]
public readonly record struct JumpCloudUserState
{
    private readonly string? _value;

    /// <summary>A state by its name; for names that are not among the properties here.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public JumpCloudUserState(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary><c>STAGED</c>: exists, has no access yet.</summary>
    public static JumpCloudUserState Staged { get; } = new("STAGED");

    /// <summary><c>ACTIVATED</c>: has access.</summary>
    public static JumpCloudUserState Activated { get; } = new("ACTIVATED");

    /// <summary><c>SUSPENDED</c>: has no access and no sessions.</summary>
    public static JumpCloudUserState Suspended { get; } = new("SUSPENDED");

    /// <summary>The name as JumpCloud writes it; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Equal names, ignoring case.</summary>
    public bool Equals(JumpCloudUserState other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
