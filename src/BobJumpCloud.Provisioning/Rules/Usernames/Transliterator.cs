using AnyAscii;

namespace BobJumpCloud.Provisioning;

/// <summary>Writes any script in ASCII: a language's own letters first, then one table for all scripts. The tables' versions are part of the rules' fingerprint.</summary>
internal sealed class Transliterator(LocaleLetters? letters)
{
    public const string TableVersion = "AnyAscii 0.3.3, " + LocaleTables.Version;

    public string ToAscii(string text)
    {
        string composed = CanonicalText.Composed(text);
        return composed.All(char.IsAscii) ? composed : (letters?.Replace(composed) ?? composed).Transliterate();
    }
}
