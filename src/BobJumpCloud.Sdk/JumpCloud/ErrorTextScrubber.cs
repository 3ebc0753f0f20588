using System.Text.RegularExpressions;

namespace BobJumpCloud.JumpCloud;

/// <summary>Strikes out of JumpCloud's error texts what must not reach a log: e-mail addresses, quoted values and the key.</summary>
internal static partial class ErrorTextScrubber
{
    public static string Scrub(string text, string apiKey)
    {
        string scrubbed = text.Replace(apiKey, "***", StringComparison.Ordinal);
        scrubbed = DuplicateKey().Replace(scrubbed, "dup key: {…}");
        scrubbed = QuotedValue().Replace(scrubbed, "$1\"…\"");
        return Email().Replace(scrubbed, "[e-mail]");
    }

    // E11000 duplicate key error … dup key: { email: "ann@acme.test" }
    [GeneratedRegex(@"dup key:\s*\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex DuplicateKey();

    // Cast to ObjectId failed for value "marta" at path "manager"
    [GeneratedRegex("""(\bvalue:?\s+)("[^"]*"|'[^']*')""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex QuotedValue();

    [GeneratedRegex("""[^\s"'<>(){}\[\],;:=]+@[^\s"'<>(){}\[\],;:=]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
