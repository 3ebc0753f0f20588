namespace BobJumpCloud.Provisioning.Tests.Text;

/// <summary>Comparing what is canonical already costs nothing: the same instance comes back, and nothing is allocated.</summary>
public sealed class CanonicalInstanceTests
{
    public static TheoryData<string> Canonical => ["", "Ann", "Zoë Łukasz", "Nguyễn Văn Đức", "अनिता शर्मा", "สมชาย", "محمَّد", "דָּוִד", "Ann 😀 👩‍👩‍👧", "王小明", "김민준", "𑄮"];

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_canonical_text_is_not_copied(string text)
    {
        string canonical = CanonicalText.Of(text);
        CanonicalText.Of(canonical).Should().BeSameAs(canonical);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = CanonicalText.Of(canonical);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("a\ud800")]
    [InlineData("\udc00\ud83d\ude00")]
    [InlineData("\ud83d\ude00\ud83d")]
    public void Half_a_pair_is_replaced_wherever_it_stands(string text) => CanonicalText.Of(text).Should().Contain("\ufffd").And.NotContain("\ud800");
}
