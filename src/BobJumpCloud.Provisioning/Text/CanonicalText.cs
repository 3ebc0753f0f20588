using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>The one form in which texts are compared and written: trimmed and composed (Unicode form C).</summary>
internal static class CanonicalText
{
    public static string Of(string text)
    {
        string trimmed = WellFormed(text.Trim());
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

    /// <summary>Half a surrogate pair is no text: it becomes U+FFFD, as it does in every JSON.</summary>
    private static string WellFormed(string text)
    {
        int broken = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        return broken < 0 ? text : string.Concat(text.EnumerateRunes());
    }

    public static bool SameIgnoringCase(string? left, string? right) =>
        string.Equals(OfOrNull(left), OfOrNull(right), StringComparison.OrdinalIgnoreCase);
}
