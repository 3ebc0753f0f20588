namespace BobJumpCloud.Provisioning;

/// <summary>How one or more letters are written in ASCII, and where.</summary>
/// <param name="Letters">The letters, small.</param>
/// <param name="Ascii">What is written, small.</param>
/// <param name="AtStart">Only at the start of a word.</param>
/// <param name="AtEnd">Only at the end of a word.</param>
/// <param name="Before">Only before one of these letters; empty: before anything.</param>
internal sealed record LetterRule(string Letters, string Ascii, bool AtStart, bool AtEnd, string Before)
{
    public static LetterRule Parse(string entry)
    {
        string[] sides = entry.Split('=');
        string[] parts = sides[0].Trim('^', '$').Split('>');
        return new LetterRule(parts[0], sides[1], sides[0].StartsWith('^'), sides[0].EndsWith('$'), parts.Length > 1 ? parts[1] : "");
    }

    public bool Fits(string text, int index)
    {
        int end = index + Letters.Length;
        if (end > text.Length)
        {
            return false;
        }

        for (int i = 0; i < Letters.Length; i++)
        {
            if (char.ToLowerInvariant(text[index + i]) != Letters[i])
            {
                return false;
            }
        }

        return !(AtStart && IsLetter(text, index - 1)) && !(AtEnd && IsLetter(text, end))
            && (Before.Length == 0 || (end < text.Length && Before.Contains(char.ToLowerInvariant(text[end]))));
    }

    /// <summary>The ASCII letters in the case of the original: small, capital and small (<c>Oe</c>), or capitals (<c>OE</c>) among capitals.</summary>
    public string InCaseOf(string text, int index)
    {
        if (Ascii.Length == 0 || !char.IsUpper(text[index]))
        {
            return Ascii;
        }

        int end = index + Letters.Length;
        bool isAmongCapitals = Letters.Length > 1 ? char.IsUpper(text[end - 1])
            : IsLetter(text, end) ? char.IsUpper(text[end])
            : index > 0 && char.IsUpper(text[index - 1]);
        return isAmongCapitals ? Ascii.ToUpperInvariant() : char.ToUpperInvariant(Ascii[0]) + Ascii[1..];
    }

    /// <summary>An apostrophe stands inside a word.</summary>
    private static bool IsLetter(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetter(text[index]) || text[index] is '\'' or '\u2019');
}
