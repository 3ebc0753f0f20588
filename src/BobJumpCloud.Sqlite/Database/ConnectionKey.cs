using System.Security.Cryptography;
using System.Text;

namespace BobJumpCloud.Sqlite;

/// <summary>A connection's name as the file knows it: names ignore case, also those beyond ASCII, which SQLite's own comparison does not fold.</summary>
internal static class ConnectionKey
{
    private const int LongestFilePart = 100;

    public static string Of(string connection)
    {
        ArgumentException.ThrowIfNullOrEmpty(connection);
        return connection.ToUpperInvariant();
    }

    /// <summary>The name as part of a file name, on every system.</summary>
    public static string FilePart(string connection)
    {
        string part = Uri.EscapeDataString(Of(connection).ToLowerInvariant()).Replace("*", "%2A", StringComparison.Ordinal);
        return part.Length <= LongestFilePart ? part : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
    }
}
