using System.Diagnostics.CodeAnalysis;

namespace BobJumpCloud.Provisioning;

/// <summary>The id that JumpCloud gives a user (<c>_id</c>): an opaque text, in practice 24 hexadecimal digits.</summary>
public readonly record struct DirectoryUserId
{
    private readonly string? _value;

    private DirectoryUserId(string value) => _value = value;

    /// <summary>The id as JumpCloud writes it; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an id of a text.</summary>
    /// <exception cref="FormatException">The text is empty or only white space.</exception>
    public static DirectoryUserId Parse(string text) =>
        TryParse(text, out DirectoryUserId id) ? id : throw new FormatException("A JumpCloud user id must not be empty.");

    /// <summary>Makes an id of a text; false when it is null, empty or only white space.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DirectoryUserId id)
    {
        string? trimmed = text?.Trim();
        id = string.IsNullOrEmpty(trimmed) ? default : new DirectoryUserId(trimmed);
        return !string.IsNullOrEmpty(trimmed);
    }

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
