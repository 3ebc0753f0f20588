using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace BobJumpCloud.Bob;

/// <summary>Short texts that many people share (departments, statuses, managers) are made once a listing. Of fixed size; a newcomer replaces its slot's text.</summary>
internal sealed class TextPool
{
    private const int Slots = 1024;
    private const int Longest = 64;
    private readonly string?[] _texts = new string?[Slots];

    /// <summary>The text of the reader's string token.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    public string Get(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length > Longest)
        {
            return reader.GetString()!;
        }

        ref string? text = ref _texts[SlotOf(utf8)];
        if (text is null || !IsSame(text, utf8))
        {
            text = reader.GetString()!;
        }

        return text;
    }

    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte b in utf8)
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)((hash ^ (hash >> 16)) % Slots);
    }

    private static bool IsSame(string text, ReadOnlySpan<byte> utf8)
    {
        Span<char> chars = stackalloc char[Longest];
        return Utf8.ToUtf16(utf8, chars, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done
            && text.AsSpan().SequenceEqual(chars[..written]);
    }
}
