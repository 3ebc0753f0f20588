using System.Buffers;
using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>What Unicode says about code points, as far as composing needs it.</summary>
internal static partial class CompositionTable
{
    private static readonly Dictionary<int, byte> Classes = ReadClasses();
    private static readonly Dictionary<(int First, int Second), int> Wholes = [];
    private static readonly Dictionary<int, (int First, int Second)> Parts = ReadDecompositions();

    private static readonly HashSet<int> NeverComposed = [.. Parts.Where(p => !Wholes.ContainsKey(p.Value)).Select(p => p.Key)];
    private static readonly HashSet<int> Seconds = [.. Wholes.Keys.Select(p => p.Second), .. Hangul.VowelsAndTails];

    /// <summary>A text without any of these is composed already. Beyond U+FFFF the half of a pair doesn't tell: all are suspects.</summary>
    public static SearchValues<char> Suspects { get; } = FindSuspects();

    /// <summary>The canonical combining class; 0 for everything but marks.</summary>
    public static byte ClassOf(int codePoint) => Classes.GetValueOrDefault(codePoint);

    /// <summary>The canonical decomposition, one level; the second part is 0 when there is one part only.</summary>
    public static bool TrySplit(int whole, out (int First, int Second) parts) => Parts.TryGetValue(whole, out parts) || Hangul.TrySplit(whole, out parts);

    /// <summary>The code point that the two compose to.</summary>
    public static bool TryJoin(int first, int second, out int whole) => Wholes.TryGetValue((first, second), out whole) || Hangul.TryJoin(first, second, out whole);

    /// <summary>Whether composed texts never hold the code point: it always falls apart into others.</summary>
    public static bool IsNeverComposed(int codePoint) => NeverComposed.Contains(codePoint);

    /// <summary>Whether the code point can melt into one before it.</summary>
    public static bool IsSecond(int codePoint) => Seconds.Contains(codePoint);

    private static Dictionary<int, byte> ReadClasses()
    {
        var classes = new Dictionary<int, byte>();
        foreach (Range range in ClassRuns.Split((byte)' '))
        {
            ReadOnlySpan<byte> entry = ClassRuns[range];
            int equals = entry.IndexOf((byte)'=');
            ReadOnlySpan<byte> run = entry[..equals];
            int dash = run.IndexOf((byte)'-');
            int last = Number(run[(dash + 1)..]);
            for (int codePoint = dash < 0 ? last : Number(run[..dash]); codePoint <= last; codePoint++)
            {
                classes.Add(codePoint, (byte)Number(entry[(equals + 1)..]));
            }
        }

        return classes;
    }

    private static Dictionary<int, (int First, int Second)> ReadDecompositions()
    {
        var parts = new Dictionary<int, (int First, int Second)>();
        int whole = 0;
        foreach (Range range in Decompositions.Split((byte)' '))
        {
            ReadOnlySpan<byte> entry = Decompositions[range];
            int equals = entry.IndexOf((byte)'=');
            whole = equals < 0 ? whole + 1 : Number(entry[..equals]);
            ReadOnlySpan<byte> mapping = entry[(equals + 1)..].TrimEnd((byte)'!');
            int plus = mapping.IndexOf((byte)'+');
            (int First, int Second) pair = plus < 0 ? (Number(mapping), 0) : (Number(mapping[..plus]), Number(mapping[(plus + 1)..]));
            parts.Add(whole, pair);
            if (plus >= 0 && entry[^1] != '!')
            {
                Wholes.Add(pair, whole);
            }
        }

        return parts;
    }

    private static SearchValues<char> FindSuspects()
    {
        IEnumerable<int> marks = Classes.Keys;
        IEnumerable<int> halves = Enumerable.Range('\uD800', 0x400);
        return SearchValues.Create([.. marks.Concat(Seconds).Concat(NeverComposed).Concat(halves).Where(c => c <= char.MaxValue).Select(c => (char)c)]);
    }

    private static int Number(ReadOnlySpan<byte> digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
