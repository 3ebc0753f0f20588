using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Provisioning.Tests.Text;

public sealed class LetterCaseTests
{
    [Theory]
    [InlineData("straße", "STRAßE", "straße")]
    [InlineData("Ünal I", "ÜNAL I", "ünal i")]
    [InlineData("ıİſ", "ıİſ", "ıİſ")]
    [InlineData("𐐨x", "𐐀X", "𐐨x")]
    [InlineData("Σς", "ΣΣ", "σς")]
    public void Letters_change_one_for_one(string text, string upper, string lower)
    {
        LetterCase.Upper(text).Should().Be(upper);
        LetterCase.Lower(text).Should().Be(lower);
    }

    [Fact]
    public void A_text_that_stays_is_the_same_instance()
    {
        foreach (string text in new[] { "ABC", "Ü 😀", "ſ" })
        {
            LetterCase.Upper(text).Should().BeSameAs(text);
        }

        LetterCase.Lower("ſ").Should().Be("ſ");
    }

    /// <summary>The hash was taken with ICU and under InvariantGlobalization, in turn: both gave this one.</summary>
    [Fact]
    public void Every_letter_is_as_it_was_on_every_machine()
    {
        var all = new StringBuilder();
        foreach (string letter in Enumerable.Range(0, 0x20000).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))
        {
            all.Append(LetterCase.Upper(letter)).Append(LetterCase.Lower(letter));
        }

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].Should().Be("c54d849b597c6c7b");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void The_culture_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            LetterCase.Upper("iı").Should().Be("Iı");
            LetterCase.Lower("Iİ").Should().Be("iİ");
            new Transliterator(LocaleLetters.Find("uk")).ToAscii("ЇЖАК їжак").Should().Be("YIZHAK yizhak");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
