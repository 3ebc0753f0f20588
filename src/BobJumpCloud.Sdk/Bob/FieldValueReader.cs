using System.Text;
using System.Text.Json;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>Reads one machine value as its kind says. A value of another JSON type costs the field (absent), nothing else.</summary>
internal sealed class FieldValueReader
{
    private readonly TextPool _pool = new();
    private readonly StringBuilder _ids = new();

    /// <summary>Reads the value at which the reader stands, to its end; false when the buffer ends before it.</summary>
    public bool TryRead(ref Utf8JsonReader reader, BobFieldKind kind, ref FieldReading reading)
    {
        switch (reader.TokenType, kind)
        {
            case (JsonTokenType.Null, _):
                reading.Presence = FieldPresence.Empty;
                reading.Machine = null;
                return true;

            case (JsonTokenType.StartArray, BobFieldKind.MultiList):
                return TryReadItems(ref reader, ref reading);

            case (JsonTokenType.StartObject, BobFieldKind.Employee):
                return TryReadReference(ref reader, ref reading);

            case (JsonTokenType.True or JsonTokenType.False, BobFieldKind.Boolean):
                Set(ref reading, reader.TokenType == JsonTokenType.True ? "true" : "false");
                return true;

            case (JsonTokenType.String, BobFieldKind.Text or BobFieldKind.Number):
                Set(ref reading, TextOf(ref reader, isShared: false));
                return true;

            case (JsonTokenType.String, BobFieldKind.List or BobFieldKind.Employee or BobFieldKind.Date):
            case (JsonTokenType.Number, BobFieldKind.List or BobFieldKind.Employee or BobFieldKind.Text or BobFieldKind.Number):
                Set(ref reading, TextOf(ref reader, isShared: true));
                return true;

            default:
                Set(ref reading, null);
                return reader.TrySkip();
        }
    }

    /// <summary>The text of a string, or a number as it is written; null when it is neither, or no valid Unicode.</summary>
    public string? TextOf(ref Utf8JsonReader reader, bool isShared)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);

            case JsonTokenType.String:
                try
                {
                    return isShared ? _pool.Get(ref reader) : reader.GetString();
                }
                catch (InvalidOperationException)
                {
                    return null;
                }

            default:
                return null;
        }
    }

    private static void Set(ref FieldReading reading, string? text)
    {
        reading.Presence = text is null ? FieldPresence.Absent : FieldPresence.Value;
        reading.Machine = text;
    }

    private bool TryReadItems(ref Utf8JsonReader reader, ref FieldReading reading)
    {
        _ids.Clear();
        bool isReadable = true;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndArray)
            {
                Set(ref reading, isReadable ? _ids.ToString() : null);
                return true;
            }

            string? id = TextOf(ref reader, isShared: true);
            isReadable &= id is not null;
            _ids.Append(_ids.Length > 0 ? "," : "").Append(id);
            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }

    private bool TryReadReference(ref Utf8JsonReader reader, ref FieldReading reading)
    {
        string? id = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                Set(ref reading, id);
                return true;
            }

            bool isId = reader.ValueTextEquals("id"u8);
            if (!reader.Read())
            {
                return false;
            }

            id = isId ? TextOf(ref reader, isShared: true) : id;
            if (!reader.TrySkip())
            {
                return false;
            }
        }

        return false;
    }
}
