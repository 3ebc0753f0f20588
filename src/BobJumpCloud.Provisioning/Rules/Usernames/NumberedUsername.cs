using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>A name with a number behind it, inside the longest length: the name makes room, never the number.</summary>
internal static class NumberedUsername
{
    public const int First = 2;

    /// <summary>Numbers of so many digits are looked for when one person is decided alone.</summary>
    private const int UsualDigits = 4;

    /// <summary>Null when the number leaves no room for a letter.</summary>
    public static string? Of(string name, int number, int? maxLength)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int room = (maxLength ?? int.MaxValue) - digits.Length;
        return room < 1 ? null : string.Concat(name.AsSpan(0, Math.Min(name.Length, room)), digits);
    }

    /// <summary>True when a text is the name itself, or the name with a number; case does not count.</summary>
    public static bool IsFor(string text, string name, int? maxLength)
    {
        if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (int start = text.Length - 1; start > 0 && char.IsAsciiDigit(text[start]); start--)
        {
            bool isNumber = text[start] != '0' && int.TryParse(text.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= First
                && text.Equals(Of(name, number, maxLength), StringComparison.OrdinalIgnoreCase);
            if (isNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With what the name, and the name with any usual number, begins.</summary>
    public static string CommonPrefix(string name, int? maxLength) => name[..Math.Min(name.Length, Math.Max(1, (maxLength ?? int.MaxValue) - UsualDigits))];
}
