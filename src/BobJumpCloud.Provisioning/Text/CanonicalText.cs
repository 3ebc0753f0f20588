using System.Buffers;

namespace BobJumpCloud.Provisioning;

/// <summary>The one form in which texts are compared and written: trimmed and composed (Unicode form C).</summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. Enumerable.Range('\uD800', 0x800).Select(c => (char)c)]);

    /// <summary>The canonical form; the same instance when the text has it already.</summary>
    public static string Of(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return Composed(text[start..end]);
    }

    /// <summary>Composed, but not trimmed; the same instance when nothing changes.</summary>
    public static string Composed(string text) => Composition.Of(WellFormed(text));

    /// <summary>White space, and the invisible characters that come along when a text is pasted: zero width space and byte order mark.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';

    public static string? OfOrNull(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string canonical = Of(text);
        return canonical.Length == 0 ? null : canonical;
    }

    public static bool SameIgnoringCase(string? left, string? right) =>
        string.Equals(OfOrNull(left), OfOrNull(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Half a surrogate pair is no text: it becomes U+FFFD, as in every JSON, so that a plan reads back equal and the value compares equal later.</summary>
    private static string WellFormed(string text) => HasLoneSurrogate(text) ? string.Concat(text.EnumerateRunes()) : text;

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = text.AsSpan().IndexOfAny(Surrogates); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
