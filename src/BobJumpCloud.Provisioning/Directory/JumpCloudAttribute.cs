using System.Diagnostics.CodeAnalysis;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// A target of the mapping, in the notation of the configuration: <c>jobTitle</c>, <c>phoneNumbers[work]</c>, <c>addresses[work].locality</c>,
/// <c>attributes[costCentre]</c>. Two are equal when their targets are. The well-known ones are in <see cref="JumpCloudAttributes"/>.
/// </summary>
#pragma warning disable CA1711 // It is an attribute of a user, the field's own word, and no .NET attribute.
public sealed class JumpCloudAttribute : IEquatable<JumpCloudAttribute>
#pragma warning restore CA1711
{
    private readonly int _hash;

    internal JumpCloudAttribute(string target, AttributeKind kind, string name, string? part, int maxLength)
    {
        Target = target;
        Kind = kind;
        Name = name;
        Part = part;
        MaxLength = maxLength;
        _hash = target.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The target as the configuration writes it.</summary>
    public string Target { get; }

    /// <summary>Where the attribute stands.</summary>
    public AttributeKind Kind { get; }

    /// <summary>The property's name, the type of the phone or address, or the custom attribute's name.</summary>
    public string Name { get; }

    /// <summary>The part of an address, for example <c>locality</c>; null otherwise.</summary>
    public string? Part { get; }

    /// <summary>How many characters JumpCloud takes: 256 for <c>employeeIdentifier</c>, otherwise 1024.</summary>
    public int MaxLength { get; }

    /// <summary>Reads a target.</summary>
    /// <exception cref="FormatException">JumpCloud has no such attribute, or it is no target of a mapping (<c>username</c>, <c>state</c>).</exception>
    public static JumpCloudAttribute Parse(string target) =>
        TryParse(target, out JumpCloudAttribute? attribute) ? attribute : throw new FormatException($"'{target}' is no target of a mapping.");

    /// <summary>Reads a target; false when there is no such one.</summary>
    public static bool TryParse(string? target, [NotNullWhen(true)] out JumpCloudAttribute? attribute)
    {
        attribute = AttributeSyntax.Read(target?.Trim());
        return attribute is not null;
    }

    /// <summary>Equal targets.</summary>
    public bool Equals(JumpCloudAttribute? other) => other is not null && string.Equals(Target, other.Target, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JumpCloudAttribute);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Equal targets.</summary>
    public static bool operator ==(JumpCloudAttribute? left, JumpCloudAttribute? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different targets.</summary>
    public static bool operator !=(JumpCloudAttribute? left, JumpCloudAttribute? right) => !(left == right);

    /// <summary>The target.</summary>
    public override string ToString() => Target;
}
