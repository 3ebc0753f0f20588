using AnyAscii;

namespace BobJumpCloud.Provisioning;

/// <summary>Writes any script in ASCII. The table's version is part of the rules' fingerprint.</summary>
internal static class Transliterator
{
    public const string TableVersion = "AnyAscii 0.3.3";

    public static string ToAscii(string text) => CanonicalText.Of(text).Transliterate();
}
