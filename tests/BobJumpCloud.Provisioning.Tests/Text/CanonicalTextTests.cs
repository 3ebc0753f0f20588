namespace BobJumpCloud.Provisioning.Tests.Text;

public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData(" \t\r\nAda\u0085\u000B ", "Ada")]
    [InlineData("\u00A0Ada\u00A0", "Ada")]
    [InlineData("\u2003\u3000Ada\u2028\u202F", "Ada")]
    [InlineData("\u200BAda\uFEFF", "Ada")]
    [InlineData("\uFEFF \u200B\u00A0Jose\u0301 \u200B\u00A0\uFEFF", "Jos\u00E9")]
    [InlineData("Ada\u00A0\u200BLovelace", "Ada\u00A0\u200BLovelace")]
    [InlineData("\u00A0\u200B\uFEFF ", "")]
    [InlineData("", "")]
    public void The_ends_are_trimmed_and_the_rest_is_composed(string text, string canonical)
    {
        CanonicalText.Of(text).Should().Be(canonical);
        CanonicalText.Of(CanonicalText.Of(text)).Should().Be(canonical);
    }

    [Theory]
    [InlineData("Ada Lovelace")]
    [InlineData("Zo\u00EB")]
    public void A_canonical_text_is_returned_as_it_is(string text) => CanonicalText.Of(text).Should().BeSameAs(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B")]
    public void A_text_without_content_is_none(string? text) => CanonicalText.OfOrNull(text).Should().BeNull();

    [Theory]
    [InlineData("Zoe\u0308", " ZO\u00CB", true)]
    [InlineData("\u200B", null, true)]
    [InlineData("Zo\u00EB", "Zoe", false)]
    public void Case_ends_and_composition_make_no_difference(string left, string? right, bool same) => CanonicalText.SameIgnoringCase(left, right).Should().Be(same);
}
