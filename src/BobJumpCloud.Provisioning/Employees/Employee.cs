namespace BobJumpCloud.Provisioning;

/// <summary>
/// A Bob person: an id and a bag of fields, each a value, empty or absent. Immutable once built. Two employees are equal when they have the
/// same id and say the same about every field. Prints its id only.
/// </summary>
/// <example><code>var ann = new Employee("42") { [BobFields.Root.Email] = "ann.lee@acme.test", [BobFields.Work.Title] = FieldValue.Empty };</code></example>
public sealed class Employee : IEquatable<Employee>
{
    private FieldLayout _layout;
    private FieldValue[] _values;

    /// <summary>An employee of whom nothing is known yet but the id.</summary>
    /// <exception cref="FormatException">The id is empty.</exception>
    public Employee(string id)
        : this(EmployeeId.Parse(id), new FieldLayout([]), [])
    {
    }

    /// <summary>An employee whose values stand in the slots of a layout.</summary>
    /// <exception cref="ArgumentException">There are not as many values as the layout has fields.</exception>
    public Employee(EmployeeId id, FieldLayout layout, FieldValue[] values)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length != layout.Fields.Count)
        {
            throw new ArgumentException($"The layout has {layout.Fields.Count} fields, but {values.Length} values were given.", nameof(values));
        }

        Id = id;
        _layout = layout;
        _values = values;
    }

    /// <summary>The id in Bob.</summary>
    public EmployeeId Id { get; }

    /// <summary>The fields that were asked for, by slot.</summary>
    public FieldLayout Layout => _layout;

    /// <summary>What Bob says about a field; absent when it was not asked for.</summary>
    public FieldValue this[BobField field]
    {
        get
        {
            int slot = _layout.SlotOf(field);
            return slot < 0 ? FieldValue.Absent : _values[slot];
        }

        init
        {
            int slot = _layout.SlotOf(field);
            if (slot < 0)
            {
                _layout = _layout.With(field);
                Array.Resize(ref _values, _layout.Fields.Count);
                slot = _values.Length - 1;
            }

            _values[slot] = value;
        }
    }

    /// <summary>The typed value of a field; null when it is empty, absent or not readable as that type.</summary>
    public T? Get<T>(BobField<T> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Read(this[field]);
    }

    /// <summary>The same person with one field changed; this object stays as it is.</summary>
    public Employee With(BobField field, FieldValue value) => new(Id, _layout, [.. _values]) { [field] = value };

    /// <inheritdoc/>
    public bool Equals(Employee? other)
    {
        if (other is null || Id != other.Id)
        {
            return false;
        }

        return _layout.Fields.All(f => this[f] == other[f]) && other._layout.Fields.All(f => this[f] == other[f]);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Employee);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The id; never a value.</summary>
    public override string ToString() => $"Employee {Id}";
}
