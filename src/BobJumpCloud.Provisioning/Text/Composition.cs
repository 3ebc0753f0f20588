using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Unicode form C, the same on every machine: what the framework offers does nothing under InvariantGlobalization.</summary>
internal static class Composition
{
    private const int ClassShift = 56;
    private const int PositionShift = 24;
    private const int CodePointMask = (1 << PositionShift) - 1;

    /// <summary>Everything below the first combining mark, U+0300: such a text is composed.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, 0x300).Select(c => (char)c)]);

    /// <summary>The composed text, and the same instance when it was composed already. Lone surrogates stay as they are.</summary>
    public static string Of(string text)
    {
        int start = text.AsSpan().IndexOfAnyExcept(Plain);
        if (start < 0 || !text.AsSpan(start).ContainsAny(CompositionTable.Suspects) || CompositionCheck.IsComposed(text))
        {
            return text;
        }

        List<ulong> marks = Decompose(text);
        Order(CollectionsMarshal.AsSpan(marks));
        string composed = Compose(marks);
        return composed == text ? text : composed;
    }

    /// <summary>One number a code point: class, position and code point, so that sorting a run of marks keeps marks of one class in place.</summary>
    private static List<ulong> Decompose(string text)
    {
        var codes = new List<ulong>(text.Length + (text.Length / 2));
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Split(isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i], codes);
        }

        return codes;
    }

    private static void Split(int codePoint, List<ulong> codes)
    {
        if (!CompositionTable.TrySplit(codePoint, out (int First, int Second) parts))
        {
            codes.Add(((ulong)CompositionTable.ClassOf(codePoint) << ClassShift) | ((ulong)codes.Count << PositionShift) | (uint)codePoint);
            return;
        }

        Split(parts.First, codes);
        if (parts.Second != 0)
        {
            Split(parts.Second, codes);
        }
    }

    private static void Order(Span<ulong> codes)
    {
        for (int start = 0; start < codes.Length; start++)
        {
            int end = start;
            while (end < codes.Length && ClassOf(codes[end]) != 0)
            {
                end++;
            }

            codes[start..end].Sort();
            start = end;
        }
    }

    private static string Compose(List<ulong> codes)
    {
        var composed = new List<int>(codes.Count);
        int starter = -1;
        int lastClass = 0;
        foreach (ulong code in codes)
        {
            int codePoint = (int)(code & CodePointMask);
            int ownClass = ClassOf(code);

            // A mark reaches its starter unless one of its own class or a higher one stands between.
            bool reaches = starter >= 0 && (lastClass == 0 || lastClass < ownClass);
            if (reaches && CompositionTable.TryJoin(composed[starter], codePoint, out int whole))
            {
                composed[starter] = whole;
                continue;
            }

            starter = ownClass == 0 ? composed.Count : starter;
            lastClass = ownClass;
            composed.Add(codePoint);
        }

        return ToText(composed);
    }

    private static string ToText(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        foreach (int codePoint in codePoints)
        {
            if (codePoint <= char.MaxValue)
            {
                text.Append((char)codePoint);
            }
            else
            {
                text.Append(char.ConvertFromUtf32(codePoint));
            }
        }

        return text.ToString();
    }

    private static int ClassOf(ulong code) => (int)(code >> ClassShift);
}
