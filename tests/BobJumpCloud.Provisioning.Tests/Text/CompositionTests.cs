using System.Globalization;

namespace BobJumpCloud.Provisioning.Tests.Text;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("Jose\u0301 Nu\u0301n\u0303ez", "Jos\u00E9 N\u00FA\u00F1ez")]
    [InlineData("A\u030A", "\u00C5")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1E9B\u0323", "\u1E9B\u0323")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("x\u0323\u0307", "\u1E8B\u0323")]
    [InlineData("Nguye\u0302\u0303n", "Nguy\u1EC5n")]
    [InlineData("Nguye\u0303\u0302n", "Nguy\u1EBD\u0302n")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("Vie\u0302\u0323t", "Vi\u1EC7t")]
    [InlineData("D\u031B\u0323o\u0323\u031B", "\u1E0C\u031B\u1EE3")]
    [InlineData("\u03B1\u0313\u0300\u0345", "\u1F82")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("\uD55C\u11AB", "\uD55C\u11AB")]
    [InlineData("\u1100\u0301\u1161", "\u1100\u0301\u1161")]
    [InlineData("\uAC00\u11A7", "\uAC00\u11A7")]
    [InlineData("\uAC01\u11A8", "\uAC01\u11A8")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u09C7\u09BE", "\u09CB")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\uD87E\uDC00", "\u4E3D")]
    [InlineData("\uD804\uDC99\uD804\uDCBA", "\uD804\uDC9A")]
    public void What_belongs_together_is_composed(string text, string composed) => Composition.Of(text).Should().Be(composed);

    [Theory]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u2ADC", "\u2ADD\u0338")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\uFB1D", "\u05D9\u05B4")]
    public void What_Unicode_excludes_stays_apart(string text, string apart)
    {
        Composition.Of(text).Should().Be(apart);
        Composition.Of(apart).Should().BeSameAs(apart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ada Lovelace")]
    [InlineData("Zo\u00EB \u0141ukasz \u02FF")]
    [InlineData("Nguy\u1EC5n \u0414\u043C\u0438\u0442\u0440\u0438\u0439 \u5F20\u4F1F \uD55C\uAE00")]
    [InlineData("x\u0323\u0301")]
    [InlineData("\u1E8B\u0323")]
    [InlineData("\uD83D\uDE00")]
    public void A_composed_text_is_returned_as_it_is(string text) => Composition.Of(text).Should().BeSameAs(text);

    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("Zo\u00EB M\u00FCller-\u0141ukasz")]
    [InlineData("Nguy\u1EC5n \u5F20\u4F1F \uD55C\uAE00")]
    public void Nothing_is_allocated_for_a_text_that_needs_nothing(string text)
    {
        Composition.Of(text);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Composition.Of(text);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    // No theory: a literal with a lone surrogate doesn't survive the attributes of a test.
    [Fact]
    public void Lone_surrogates_pass_through()
    {
        Composition.Of("\uD800").Should().Be("\uD800");
        Composition.Of("\uDC00\uD800").Should().Be("\uDC00\uD800");
        Composition.Of("e\u0301\uD800e\u0301\uDFFF").Should().Be("\u00E9\uD800\u00E9\uDFFF");
        Composition.Of("e\uDC00\u0301").Should().Be("e\uDC00\u0301");
        Composition.Of("\uDBFF\u0323\u0307").Should().Be("\uDBFF\u0323\u0307");
        Composition.Of("\uD800\uD834\uDD5E").Should().Be("\uD800\uD834\uDD57\uD834\uDD65");
    }

    [Fact]
    public void Marks_of_one_class_keep_their_order_however_many_there_are()
    {
        string above = string.Concat(Enumerable.Repeat("\u0300\u0301\u0302", 500));
        string below = string.Concat(Enumerable.Repeat("\u0323\u0324", 500));

        Composition.Of("x" + above + below).Should().Be("x" + below + above);
    }

    [Fact]
    public void The_version_of_the_table_has_three_numbers() =>
        Version.Parse(CompositionTable.UnicodeVersion).ToString(3).Should().Be(CompositionTable.UnicodeVersion);

    [Fact]
    public void Every_Hangul_syllable_splits_and_joins()
    {
        for (int syllable = 0xAC00; syllable <= 0xD7A3; syllable++)
        {
            Hangul.TrySplit(syllable, out (int First, int Second) parts).Should().BeTrue();
            Hangul.TryJoin(parts.First, parts.Second, out int whole).Should().BeTrue();
            whole.Should().Be(syllable, "{0} is a syllable", syllable.ToString("X4", CultureInfo.InvariantCulture));
        }

        Hangul.TrySplit(0xABFF, out _).Should().BeFalse();
        Hangul.TrySplit(0xD7A4, out _).Should().BeFalse();
    }
}
