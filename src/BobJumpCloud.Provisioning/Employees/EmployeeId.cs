using System.Diagnostics.CodeAnalysis;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// The id that Bob gives an employee (<c>root.id</c>): an opaque text, in practice 19 digits and so beyond what a number holds.
/// Ids compare ordinally; surrounding white space does not count.
/// </summary>
public readonly record struct EmployeeId : IComparable<EmployeeId>
{
    private readonly string? _value;

    private EmployeeId(string value) => _value = value;

    /// <summary>The id as Bob writes it; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an id of a text.</summary>
    /// <exception cref="FormatException">The text is empty or only white space.</exception>
    public static EmployeeId Parse(string text) =>
        TryParse(text, out EmployeeId id) ? id : throw new FormatException("An employee id must not be empty.");

    /// <summary>Makes an id of a text; false when it is null, empty or only white space.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EmployeeId id)
    {
        string? trimmed = text?.Trim();
        id = string.IsNullOrEmpty(trimmed) ? default : new EmployeeId(trimmed);
        return !string.IsNullOrEmpty(trimmed);
    }

    /// <summary>Ordinal order, the order of every list that is sorted by employee.</summary>
    public int CompareTo(EmployeeId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;

    /// <summary>True when the left id comes before the right one.</summary>
    public static bool operator <(EmployeeId left, EmployeeId right) => left.CompareTo(right) < 0;

    /// <summary>True when the left id comes after the right one.</summary>
    public static bool operator >(EmployeeId left, EmployeeId right) => left.CompareTo(right) > 0;

    /// <summary>True when the left id comes before the right one or equals it.</summary>
    public static bool operator <=(EmployeeId left, EmployeeId right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left id comes after the right one or equals it.</summary>
    public static bool operator >=(EmployeeId left, EmployeeId right) => left.CompareTo(right) >= 0;
}
