using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Collects named values, unambiguously separated, and hashes them (SHA-256).</summary>
internal sealed class Fingerprinter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(512);

    public Fingerprinter Add(string? text)
    {
        if (text is null)
        {
            _bytes.Write<byte>([0xFE]);
            return this;
        }

        int length = Encoding.UTF8.GetMaxByteCount(text.Length);
        int written = Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(written);
        _bytes.Write<byte>([0xFF]);
        return this;
    }

    public Fingerprint ToFingerprint() => Fingerprint.FromHash(SHA256.HashData(_bytes.WrittenSpan));

    public string ToHex() => Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan));
}
