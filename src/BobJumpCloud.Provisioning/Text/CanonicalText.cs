namespace BobJumpCloud.Provisioning;

/// <summary>The one form in which texts are compared and written: trimmed and composed (Unicode form C).</summary>
internal static class CanonicalText
{
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

        return Composition.Of(WellFormed(text[start..end]));
    }

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
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary>White space, and the invisible characters that come along when a text is pasted: zero width space and byte order mark.</summary>
    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF';
}
