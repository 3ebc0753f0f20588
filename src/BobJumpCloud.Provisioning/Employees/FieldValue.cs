namespace BobJumpCloud.Provisioning;

/// <summary>
/// What Bob says about one field of one person: a value, empty, or absent. A value has a text; the value of a list field has the id of its
/// list item as well. Prints its presence only: values are personal data.
/// </summary>
public readonly record struct FieldValue
{
    private readonly string? _text;
    private readonly string? _id;

    private FieldValue(FieldPresence presence, string? text, string? id)
    {
        Presence = presence;
        _text = text;
        _id = id;
    }

    /// <summary>The field is not in the answer. Also the value of <c>default</c>.</summary>
    public static FieldValue Absent => default;

    /// <summary>The field is readable and has no value.</summary>
    public static FieldValue Empty => new(FieldPresence.Empty, null, null);

    /// <summary>Whether there is a value, none, or no answer.</summary>
    public FieldPresence Presence { get; }

    /// <summary>True when there is a value.</summary>
    public bool HasValue => Presence == FieldPresence.Value;

    /// <summary>The text that mappings use: the name of a list item, the machine form of everything else (dates as <c>yyyy-MM-dd</c>). Null without a value.</summary>
    public string? Text => _text;

    /// <summary>The machine form: the id of a list item, otherwise the same as <see cref="Text"/>. Null without a value.</summary>
    public string? Id => _id ?? _text;

    /// <summary>A value with this text. A text that is empty or only white space is <see cref="Empty"/>.</summary>
    public static FieldValue Of(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new(FieldPresence.Value, text, null);

    /// <summary>The value of a list field: the name that people see, and the id of the item. Without a name the id stands for it.</summary>
    public static FieldValue Listed(string id, string? name) =>
        string.IsNullOrWhiteSpace(id) ? Empty : new(FieldPresence.Value, string.IsNullOrWhiteSpace(name) ? id : name, id);

    /// <summary>A date, as Bob's machine form writes it.</summary>
    public static FieldValue Of(DateOnly date) => new(FieldPresence.Value, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null);

    /// <summary>The same as <see cref="Of(string?)"/>.</summary>
    public static implicit operator FieldValue(string? text) => Of(text);

    /// <summary>The same as <see cref="Of(DateOnly)"/>.</summary>
    public static implicit operator FieldValue(DateOnly date) => Of(date);

    /// <summary>The same as <see cref="Of(string?)"/>, for languages without implicit conversions.</summary>
    public static FieldValue FromString(string? text) => Of(text);

    /// <summary>The same as <see cref="Of(DateOnly)"/>, for languages without implicit conversions.</summary>
    public static FieldValue FromDateOnly(DateOnly date) => Of(date);

    /// <summary>The presence, never the value.</summary>
    public override string ToString() => Presence.ToString();
}
