using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>
/// 64 bits of a SHA-256 hash over one attribute's value at one user: tells whether a value is still the same, without keeping it. The same value
/// at another user, or in another attribute, has another hash.
/// </summary>
public readonly record struct AttributeHash
{
    private readonly ulong _bits;

    private AttributeHash(ulong bits) => _bits = bits;

    /// <summary>The hash of a value.</summary>
    /// <param name="user">The user.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="value">The value, trimmed and composed before it is hashed; null, blank and none are the same.</param>
    public static AttributeHash Of(DirectoryUserId user, JumpCloudAttribute attribute, string? value)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return new AttributeHash(new Fingerprinter().Add(user.Value).Add(attribute.Target).Add(CanonicalText.OfOrNull(value)).ToBits());
    }

    /// <summary>Reads 16 hexadecimal digits; false when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AttributeHash hash)
    {
        bool isHash = ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong bits) && text.Length == 16;
        hash = isHash ? new AttributeHash(bits) : default;
        return isHash;
    }

    /// <summary>16 lower-case hexadecimal digits.</summary>
    public override string ToString() => _bits.ToString("x16", CultureInfo.InvariantCulture);
}
