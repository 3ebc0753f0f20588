namespace BobJumpCloud.Provisioning;

/// <summary>
/// One field of a Bob employee, named by its id in dot form (<c>work.title</c>). Two fields are equal when their ids are; ids are case-sensitive.
/// The well-known ones are in <see cref="BobFields"/>.
/// </summary>
public abstract class BobField : IEquatable<BobField>
{
    private readonly int _hash;

    private protected BobField(string id, BobFieldKind kind)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IsWellFormed(id))
        {
            throw new ArgumentException($"'{id}' is not the id of a Bob field: it must have the form category.name, for example work.title.", nameof(id));
        }

        Id = id;
        Kind = kind;
        _hash = id.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The id in dot form.</summary>
    public string Id { get; }

    /// <summary>How Bob stores the field.</summary>
    public BobFieldKind Kind { get; }

    /// <summary>Whether a text has the form of a field id: parts of letters, digits, <c>_</c> and <c>-</c>, joined by dots, at least two.</summary>
    public static bool IsWellFormed(string? id)
    {
        if (string.IsNullOrEmpty(id) || id[0] == '.' || id[^1] == '.' || !id.Contains('.', StringComparison.Ordinal) || id.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Equal ids, compared ordinally.</summary>
    public bool Equals(BobField? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BobField);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
