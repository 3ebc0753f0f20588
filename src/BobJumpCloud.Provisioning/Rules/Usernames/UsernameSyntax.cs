namespace BobJumpCloud.Provisioning;

/// <summary>JumpCloud's rule for usernames: <c>^[A-Za-z][A-Za-z0-9._-]*$</c>.</summary>
internal static class UsernameSyntax
{
    public static bool IsValid(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(IsValidCharacter);

    public static bool IsValidCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    /// <summary>Drops what a username cannot hold; empty when nothing is left.</summary>
    public static string Clean(string ascii)
    {
        string valid = string.Concat(ascii.Where(IsValidCharacter));
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
