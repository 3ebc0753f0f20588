namespace BobJumpCloud.Provisioning;

/// <summary>Which attribute stands in which slot. One layout is shared by all users of a listing, so that a user costs an array and no dictionary.</summary>
public sealed class AttributeLayout
{
    private readonly Dictionary<JumpCloudAttribute, int> _slots = [];

    /// <summary>A layout of these attributes, in this order; one that is named twice counts once.</summary>
    public AttributeLayout(IEnumerable<JumpCloudAttribute> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        Attributes = [.. attributes.Distinct()];
        for (int i = 0; i < Attributes.Count; i++)
        {
            _slots.Add(Attributes[i], i);
        }
    }

    /// <summary>The attributes by slot.</summary>
    public IReadOnlyList<JumpCloudAttribute> Attributes { get; }

    /// <summary>The slots in the order of their targets (ordinal).</summary>
    internal int[] SlotsByTarget => field ??= [.. Enumerable.Range(0, Attributes.Count).OrderBy(i => Attributes[i].Target, StringComparer.Ordinal)];

    /// <summary>The slot of an attribute, or -1 when the layout has none for it.</summary>
    public int SlotOf(JumpCloudAttribute attribute) => _slots.GetValueOrDefault(attribute, -1);

    internal AttributeLayout With(JumpCloudAttribute attribute) => new(Attributes.Append(attribute));
}
