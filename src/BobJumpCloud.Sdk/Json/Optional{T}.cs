namespace BobJumpCloud;

/// <summary>One field of a patch: unset (leave as it is; also <c>default</c>), or set to a value, which may be null (clear it).</summary>
/// <typeparam name="T">The type of the value.</typeparam>
#pragma warning disable CA1716 // Visual Basic escapes the word; every other name for this is worse.
public readonly record struct Optional<T>
#pragma warning restore CA1716
{
    /// <summary>Sets the field.</summary>
    public Optional(T value)
    {
        Value = value;
        IsSet = true;
    }

    /// <summary>True when the field is to be written, be it to null.</summary>
    public bool IsSet { get; }

    /// <summary>The value to write; meaningful only when <see cref="IsSet"/>.</summary>
    public T Value { get; }

    /// <summary>Sets the field: <c>patch.JobTitle = null</c> clears it.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether it is set, never the value: patches hold personal data.</summary>
    public override string ToString() => IsSet ? "set" : "unset";
}
