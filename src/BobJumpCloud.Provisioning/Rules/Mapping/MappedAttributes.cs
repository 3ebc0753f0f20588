using System.Collections;

namespace BobJumpCloud.Provisioning;

/// <summary>What the mapping says about one person, sorted by target (ordinal).</summary>
public sealed class MappedAttributes : IReadOnlyList<MappedAttribute>
{
    private readonly MappedAttribute[] _attributes;

    internal MappedAttributes(MappedAttribute[] attributes) => _attributes = attributes;

    /// <summary>The number of rows.</summary>
    public int Count => _attributes.Length;

    /// <summary>The attribute at an index.</summary>
    public MappedAttribute this[int index] => _attributes[index];

    /// <summary>The text that an attribute gets; null when it gets none.</summary>
    public string? this[JumpCloudAttribute target] => Find(target)?.Value.Text;

    /// <summary>True when the attribute gets a value.</summary>
    public bool Contains(JumpCloudAttribute target) => Find(target) is { Value.HasValue: true };

    /// <inheritdoc/>
    public IEnumerator<MappedAttribute> GetEnumerator() => ((IEnumerable<MappedAttribute>)_attributes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _attributes.GetEnumerator();

    private MappedAttribute? Find(JumpCloudAttribute target) => Array.Find(_attributes, a => a.Target.Equals(target));
}
