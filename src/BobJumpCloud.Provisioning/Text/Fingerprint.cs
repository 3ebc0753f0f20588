using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BobJumpCloud.Provisioning;

/// <summary>The first 128 bits of a SHA-256 hash over what something was computed from; equal fingerprints mean that nothing of it has moved.</summary>
public readonly record struct Fingerprint
{
    private readonly ulong _high;
    private readonly ulong _low;

    private Fingerprint(UInt128 bits) => (_high, _low) = ((ulong)(bits >> 64), (ulong)bits);

    /// <summary>Reads 32 hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Fingerprint Parse(string text) =>
        TryParse(text, out Fingerprint fingerprint) ? fingerprint : throw new FormatException("A fingerprint consists of 32 hexadecimal digits.");

    /// <summary>Reads 32 hexadecimal digits; false when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fingerprint fingerprint)
    {
        fingerprint = default;
        if (text is not { Length: 32 } || !UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out UInt128 bits))
        {
            return false;
        }

        fingerprint = new Fingerprint(bits);
        return true;
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => new UInt128(_high, _low).ToString("x32", CultureInfo.InvariantCulture);

    internal static Fingerprint FromHash(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));
}
