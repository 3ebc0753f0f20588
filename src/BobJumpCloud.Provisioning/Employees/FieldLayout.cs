namespace BobJumpCloud.Provisioning;

/// <summary>Which field stands in which slot. One layout is shared by all employees of a listing, so that a person costs an array and no dictionary.</summary>
public sealed class FieldLayout
{
    private readonly Dictionary<BobField, int> _slots;

    /// <summary>A layout of these fields, in this order; a field that is named twice counts once.</summary>
    public FieldLayout(IEnumerable<BobField> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Fields = [.. fields.Distinct()];
        _slots = new Dictionary<BobField, int>(Fields.Count);
        for (int i = 0; i < Fields.Count; i++)
        {
            _slots.Add(Fields[i], i);
        }
    }

    /// <summary>The fields by slot.</summary>
    public IReadOnlyList<BobField> Fields { get; }

    /// <summary>The slot of a field, or -1 when the layout has none for it.</summary>
    public int SlotOf(BobField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _slots.GetValueOrDefault(field, -1);
    }

    internal FieldLayout With(BobField field) => new(Fields.Append(field));
}
