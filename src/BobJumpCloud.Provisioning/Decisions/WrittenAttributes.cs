namespace BobJumpCloud.Provisioning;

/// <summary>Hashes of what we last wrote to a user, by attribute. Immutable; two are equal when they say the same about every attribute.</summary>
public sealed class WrittenAttributes : IEquatable<WrittenAttributes>
{
    private readonly WrittenAttribute[] _attributes;

    internal WrittenAttributes(IEnumerable<WrittenAttribute> attributes) => _attributes = [.. attributes.OrderBy(a => a.Target, StringComparer.Ordinal)];

    /// <summary>Nothing was written yet.</summary>
    public static WrittenAttributes None { get; } = new([]);

    /// <summary>How many attributes we wrote.</summary>
    public int Count => _attributes.Length;

    internal IReadOnlyList<WrittenAttribute> All => _attributes;

    /// <inheritdoc/>
    public bool Equals(WrittenAttributes? other) => other is not null && _attributes.AsSpan().SequenceEqual(other._attributes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WrittenAttributes);

    /// <inheritdoc/>
    public override int GetHashCode() => _attributes.Length == 0 ? 0 : HashCode.Combine(_attributes.Length, _attributes[0]);

    /// <summary>The number of attributes.</summary>
    public override string ToString() => $"{_attributes.Length} written attributes";

    internal WrittenAttribute? Find(JumpCloudAttribute target)
    {
        int index = Array.FindIndex(_attributes, a => string.Equals(a.Target, target.Target, StringComparison.Ordinal));
        return index < 0 ? null : _attributes[index];
    }

    /// <summary>
    /// What our last write says about a difference that is there now: <see cref="FindingCode.NotAccepted"/> when JumpCloud still has what it made of our
    /// value, <see cref="FindingCode.ChangedByOthers"/> when it has something else; null when we did not write it, or Bob's value has moved since.
    /// </summary>
    internal FindingCode? Judge(DirectoryUserId user, JumpCloudAttribute target, string? wanted, string? current)
    {
        if (Find(target) is not { } written || written.Wanted != AttributeHash.Of(user, target, wanted))
        {
            return null;
        }

        return written.Stored == AttributeHash.Of(user, target, current) ? FindingCode.NotAccepted : FindingCode.ChangedByOthers;
    }

    /// <summary>After a decision's changes were written.</summary>
    internal WrittenAttributes After(DirectoryUserId user, Decision decision, Outcome outcome)
    {
        AttributeChange[] written = [.. decision.Changes.Where(c => outcome.Changed.Contains(c.Target.Target, StringComparer.Ordinal))];
        if (written.Length == 0)
        {
            return this;
        }

        HashSet<string> targets = written.Select(c => c.Target.Target).ToHashSet(StringComparer.Ordinal);
        return new WrittenAttributes(_attributes.Where(a => !targets.Contains(a.Target)).Concat(written.Select(Of)));

        WrittenAttribute Of(AttributeChange change)
        {
            var wanted = AttributeHash.Of(user, change.Target, change.To);
            return new WrittenAttribute(change.Target.Target, wanted, outcome.NotAccepted.TryGetValue(change.Target, out AttributeHash stored) ? stored : wanted);
        }
    }
}
