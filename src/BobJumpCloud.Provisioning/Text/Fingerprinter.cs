using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>Collects values, unambiguously separated, and hashes them (SHA-256). One instance hashes any number of things, one after the other.</summary>
internal sealed class Fingerprinter
{
    private byte[] _bytes = new byte[512];
    private int _count;

    public Fingerprinter Add(string? text)
    {
        Reserve((text is null ? 0 : Encoding.UTF8.GetMaxByteCount(text.Length)) + 1);
        if (text is not null)
        {
            _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
        }

        // Neither byte occurs in UTF-8.
        _bytes[_count++] = text is null ? (byte)0xFE : (byte)0xFF;
        return this;
    }

    public Fingerprint ToFingerprint()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(hash);
        return Fingerprint.FromHash(hash);
    }

    public ulong ToBits()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    public string ToHex()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(hash);
        return Convert.ToHexStringLower(hash);
    }

    private void Hash(Span<byte> hash)
    {
        SHA256.HashData(_bytes.AsSpan(0, _count), hash);
        _count = 0;
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _count < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + more));
        }
    }
}
