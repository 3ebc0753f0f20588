using System.Buffers;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// Upper and lower case without a language, one code point for one, the same on every machine. Letters that Unicode got after version 13, and the
/// long s, stay as they are: what a platform does with them depends on its own tables.
/// </summary>
internal static class LetterCase
{
    private static readonly (int First, int Last)[] Unmoved =
    [
        (0x17F, 0x17F), (0x19B, 0x19B), (0x264, 0x264), (0x1C89, 0x1C8A), (0x2C2F, 0x2C2F), (0x2C5F, 0x2C5F), (0xA7C0, 0xA7C1), (0xA7CB, 0xA7DC),
        (0x10570, 0x105BC), (0x10D50, 0x10D85),
    ];

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Unmoved.Where(r => r.Last <= char.MaxValue).SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).Select(c => (char)c), .. Enumerable.Range('\uD800', 0x400).Select(c => (char)c)]);

    /// <summary>In capitals; the same instance when nothing changes.</summary>
    public static string Upper(string text) =>
        text.AsSpan().ContainsAny(Suspects) ? Each(text, Rune.ToUpperInvariant) : text.ToUpperInvariant();

    /// <summary>In small letters; the same instance when nothing changes.</summary>
    public static string Lower(string text) =>
        text.AsSpan().ContainsAny(Suspects) ? Each(text, Rune.ToLowerInvariant) : text.ToLowerInvariant();

    private static string Each(string text, Func<Rune, Rune> map)
    {
        var mapped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            mapped.Append(Array.Exists(Unmoved, r => rune.Value >= r.First && rune.Value <= r.Last) ? rune : map(rune));
        }

        return mapped.Equals(text) ? text : mapped.ToString();
    }
}
