#pragma warning disable RS0030 // replaced by composition without ICU in the next commits
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>The one form in which texts are compared and written: trimmed and composed (Unicode form C).</summary>
internal static class CanonicalText
{
    public static string Of(string text)
    {
        string trimmed = text.Trim();
        return Ascii.IsValid(trimmed) || trimmed.IsNormalized(NormalizationForm.FormC) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
    }

    public static string? OfOrNull(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string canonical = Of(text);
        return canonical.Length == 0 ? null : canonical;
    }

    public static bool SameIgnoringCase(string? left, string? right) =>
        string.Equals(OfOrNull(left), OfOrNull(right), StringComparison.OrdinalIgnoreCase);
}
