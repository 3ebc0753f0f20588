using System.Text.RegularExpressions;

namespace BobJumpCloud.Testing;

/// <summary>Takes secrets out of a body before it is logged.</summary>
internal static partial class SecretMask
{
    public static string Mask(string body) => Secret().Replace(body, "$1\"***\"");

    [GeneratedRegex("""("(?:password|apiKey|token|secret)"\s*:\s*)"(?:[^"\\]|\\.)*"?""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
