using System.Buffers;

namespace BobJumpCloud.Provisioning;

/// <summary>JumpCloud's rule for usernames: <c>^[A-Za-z][A-Za-z0-9._-]*$</c>.</summary>
internal static class UsernameSyntax
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static bool IsValid(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.AsSpan().ContainsAnyExcept(Characters);

    /// <summary>Drops what a username cannot hold; empty when nothing is left.</summary>
    public static string Clean(string ascii)
    {
        string valid = string.Concat(ascii.Where(Characters.Contains));
        return valid[LeadingNonLetters(valid)..];
    }

    private static int LeadingNonLetters(string text)
    {
        int count = 0;
        while (count < text.Length && !char.IsAsciiLetter(text[count]))
        {
            count++;
        }

        return count;
    }
}
