using System.Globalization;
using System.Text;

namespace BobJumpCloud.Provisioning.Tests.Text;

/// <summary>Compares with what the framework does where ICU is present.</summary>
public sealed class CompositionAgainstThePlatformTests
{
    /// <summary>First and last code points whose decomposition is younger than the table: Unicode 16 brought them, and the platform may know them.</summary>
    private static readonly (int First, int Last)[] Younger =
    [
        (0x105C9, 0x105C9), (0x105E4, 0x105E4), (0x11383, 0x11383), (0x11385, 0x11385), (0x1138E, 0x1138E), (0x11391, 0x11391),
        (0x113C5, 0x113C5), (0x113C7, 0x113C8), (0x16121, 0x16128), (0x16D68, 0x16D6A),
    ];

    /// <summary>Ranges that the random strings are made of: letters of several scripts, Hangul and its parts, and marks of many classes.</summary>
    private static readonly (int First, int Last)[] Bases =
    [
        (0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x370, 0x377), (0x386, 0x386), (0x388, 0x38A), (0x3B1, 0x3CE), (0x400, 0x45F), (0x622, 0x64A), (0x915, 0x939),
        (0x9C7, 0x9C7), (0xB47, 0xB47), (0xDD9, 0xDDE), (0x1025, 0x1025), (0x1100, 0x1112), (0x1161, 0x1175), (0x11A8, 0x11C2), (0x1EA0, 0x1EF9), (0x1F00, 0x1F15),
        (0x212A, 0x212B), (0x304B, 0x30FE), (0xAC00, 0xD7A3), (0xF900, 0xFA6D), (0x11099, 0x110AB), (0x1D157, 0x1D164), (0x2F800, 0x2FA1D),
    ];

    private static readonly (int First, int Last)[] Marks =
    [
        (0x300, 0x345), (0x300, 0x314), (0x31B, 0x31B), (0x323, 0x331), (0x338, 0x338), (0x342, 0x345), (0x34F, 0x36F), (0x591, 0x5BD), (0x64B, 0x655), (0x93C, 0x93C),
        (0x94D, 0x94D), (0x9BC, 0x9BE), (0x9D7, 0x9D7), (0xB3E, 0xB3E), (0xB56, 0xB57), (0xDCA, 0xDCA), (0xDCF, 0xDCF), (0xF71, 0xF84), (0x102E, 0x102E),
        (0x3099, 0x309A), (0x110BA, 0x110BA), (0x1D165, 0x1D172), (0x1E8D0, 0x1E8D6),
    ];

    [Fact]
    public void The_platform_composes() =>
        "e\u0301\u1112\u1161\u11AB".Normalize(NormalizationForm.FormC).Should().Be("\u00E9\uD55C", "the comparisons of this class mean nothing otherwise");

    [Fact]
    public void Every_code_point_alone_and_taken_apart_agrees()
    {
        var differing = new List<string>();
        foreach (int codePoint in CodePoints())
        {
            string text = char.ConvertFromUtf32(codePoint);
            string composed = text.Normalize(NormalizationForm.FormC);
            if (Composition.Of(text) != composed || Composition.Of(text.Normalize(NormalizationForm.FormD)) != composed)
            {
                differing.Add(Print(text));
            }
        }

        differing.Should().BeEmpty();
    }

    [Fact]
    public void Every_mark_finds_its_place_among_others()
    {
        var differing = new List<string>();
        int marks = 0;
        foreach (int codePoint in CodePoints().Where(c => CompositionTable.ClassOf(c) != 0))
        {
            marks++;
            string mark = char.ConvertFromUtf32(codePoint);
            differing.AddRange(new[] { "a\u0345\u0315" + mark + "\u0301\u0323", "e" + mark + "\u0302\u031B\u0338\u05B0" }.Where(Differs).Select(Print));
        }

        marks.Should().BeGreaterThan(900);
        differing.Should().BeEmpty();
    }

    [Fact]
    public void Every_pair_of_letter_and_mark_agrees()
    {
        string[] marks = [.. All(Marks)];
        string[] letters = [.. All(Bases)];

        (letters.Length * marks.Length).Should().BeGreaterThan(400_000);
        letters.SelectMany(l => marks.Select(m => l + m)).Where(Differs).Select(Print).Should().BeEmpty();
    }

    [Fact]
    public void Vietnamese_letters_with_two_marks_agree_in_every_order()
    {
        string[] shapes = ["\u0302", "\u0306", "\u031B"];
        string[] tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

        "aeiouyAEIOUY".SelectMany(l => shapes.SelectMany(s => tones.SelectMany(t => new[] { l + s + t, l + t + s, l + s + t + s, l + t + t + s })))
            .Where(Differs).Select(Print).Should().BeEmpty();
    }

    [Fact]
    public void Random_strings_of_bases_and_marks_agree()
    {
        var random = new Random(20260301);
        var differing = new List<string>();
        for (int i = 0; i < 20_000; i++)
        {
            string text = RandomText(random);
            string composed = Composition.Of(text);
            if (Differs(text) || Differs(text.Normalize(NormalizationForm.FormD)) || !ReferenceEquals(Composition.Of(composed), composed))
            {
                differing.Add(Print(text));
            }
        }

        differing.Should().BeEmpty();
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (int left = random.Next(1, 16); left > 0; left--)
        {
            (int First, int Last)[] ranges = random.Next(5) < 3 ? Marks : Bases;
            (int first, int last) = ranges[random.Next(ranges.Length)];
            text.Append(char.ConvertFromUtf32(random.Next(first, last + 1)));
        }

        return text.ToString();
    }

    /// <summary>Each code point once; of Hangul's syllables the first few.</summary>
    private static IEnumerable<string> All((int First, int Last)[] ranges) =>
        ranges.SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).Distinct().Where(c => c is < 0xAC80 or > 0xD7A3).Select(char.ConvertFromUtf32);

    /// <summary>The three planes that hold letters; the platform refuses surrogates and U+FFFE.</summary>
    private static IEnumerable<int> CodePoints() =>
        Enumerable.Range(0, 0x30000).Where(c => c is (< 0xD800 or > 0xDFFF) and not 0xFFFE && !Array.Exists(Younger, y => c >= y.First && c <= y.Last));

    private static bool Differs(string text) => Composition.Of(text) != text.Normalize(NormalizationForm.FormC);

    private static string Print(string text) =>
        string.Join(' ', text.EnumerateRunes().Select(r => r.Value.ToString("X4", CultureInfo.InvariantCulture)));
}
