using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>
/// Reads one person's JSON object: flat keys (<c>"/work/title": {"value": …}</c>), nested objects, and the human-readable copy, in any order. The
/// flat key's value wins over the nested one; a key that is in neither makes the field absent. Not thread-safe.
/// </summary>
/// <remarks><see href="https://apidocs.hibob.com/docs/how-to-work-with-lists-public-api"/>, <see href="https://apidocs.hibob.com/reference/post_people-search"/>.</remarks>
internal sealed class PersonParser
{
    private readonly FieldLayout _layout;
    private readonly BobField[] _fields;
    private readonly FieldReading[] _readings;
    private readonly int _idSlot;
    private readonly FieldNode _person = new("", FieldNodeKind.Nested);
    private readonly FieldValueReader _values = new();

    public PersonParser(FieldLayout layout)
    {
        _layout = layout;
        _idSlot = layout.SlotOf(BobFields.Root.Id);
        _fields = _idSlot >= 0 ? [.. layout.Fields] : [.. layout.Fields, BobFields.Root.Id];
        _idSlot = _idSlot >= 0 ? _idSlot : _fields.Length - 1;
        _readings = new FieldReading[_fields.Length];
        for (int slot = 0; slot < _fields.Length; slot++)
        {
            string[] path = _fields[slot].Id.Split('.');
            _person.Add(new FieldNode("/" + string.Join('/', path), FieldNodeKind.Flat, slot));
            _person.AddPath(path[0] == "root" ? path.AsSpan(1) : path, slot);
        }

        _person.Add(new FieldNode("humanReadable", FieldNodeKind.Human));
    }

    /// <summary>Reads the object at whose start the reader stands, to its end; false when the buffer ends before it.</summary>
    /// <exception cref="JsonException">It is no JSON, or the person has no readable id.</exception>
    public bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out Employee? person)
    {
        Array.Clear(_readings);
        bool isComplete = TryReadObject(ref reader, _person, isHuman: false);
        person = isComplete ? ToEmployee() : null;
        return isComplete;
    }

    private bool TryReadObject(ref Utf8JsonReader reader, FieldNode node, bool isHuman)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return true;
            }

            FieldNode? child = node.Find(ref reader);
            if (!reader.Read())
            {
                return false;
            }

            bool isComplete = child switch
            {
                null => reader.TrySkip(),
                _ when isHuman => TryReadHuman(ref reader, child),
                { Kind: FieldNodeKind.Flat } => TryReadFlat(ref reader, child.Slot),
                { Kind: FieldNodeKind.Human } => TryReadHuman(ref reader, _person),
                _ => TryReadNested(ref reader, child),
            };
            if (!isComplete)
            {
                return false;
            }
        }

        return false;
    }

    private bool TryReadFlat(ref Utf8JsonReader reader, int slot)
    {
        ref FieldReading reading = ref _readings[slot];
        reading = new FieldReading { IsFlat = true, Human = reading.Human };
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TrySkip();
        }

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                return true;
            }

            bool isValue = reader.ValueTextEquals("value"u8);
            if (!reader.Read() || !(isValue ? _values.TryRead(ref reader, _fields[slot].Kind, ref reading) : reader.TrySkip()))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryReadNested(ref Utf8JsonReader reader, FieldNode node)
    {
        bool isField = node.Slot >= 0 && !_readings[node.Slot].IsFlat;
        if (!node.HasChildren || reader.TokenType != JsonTokenType.StartObject)
        {
            return isField ? _values.TryRead(ref reader, _fields[node.Slot].Kind, ref _readings[node.Slot]) : reader.TrySkip();
        }

        // Both the object and a part of it were asked for: work.reportsTo and work.reportsTo.email.
        Utf8JsonReader again = reader;
        return (!isField || _values.TryRead(ref again, _fields[node.Slot].Kind, ref _readings[node.Slot]))
            && TryReadObject(ref reader, node, isHuman: false);
    }

    private bool TryReadHuman(ref Utf8JsonReader reader, FieldNode node)
    {
        if (reader.TokenType == JsonTokenType.StartObject && node.HasChildren)
        {
            return TryReadObject(ref reader, node, isHuman: true);
        }

        if (node is { Kind: FieldNodeKind.Nested, Slot: >= 0 } && reader.TokenType == JsonTokenType.String && IsHumanFormUsed(node.Slot))
        {
            _readings[node.Slot].Human = _values.TextOf(ref reader, isShared: true);
            return true;
        }

        return reader.TrySkip();
    }

    // The id is certain to be in the human-readable copy only (an observation; the documentation is silent).
    private bool IsHumanFormUsed(int slot) =>
        _fields[slot].Kind is BobFieldKind.List or BobFieldKind.MultiList || (slot == _idSlot && _readings[slot].Machine is null);

    private Employee ToEmployee()
    {
        if (!EmployeeId.TryParse(_readings[_idSlot].Machine ?? _readings[_idSlot].Human, out EmployeeId id))
        {
            throw UnreadableAnswerException.PersonWithoutId();
        }

        var values = new FieldValue[_layout.Fields.Count];
        for (int slot = 0; slot < values.Length; slot++)
        {
            values[slot] = _readings[slot].ToValue(_fields[slot].Kind);
        }

        return new Employee(id, _layout, values);
    }
}
