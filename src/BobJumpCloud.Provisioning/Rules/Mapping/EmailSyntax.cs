namespace BobJumpCloud.Provisioning;

/// <summary>The form of an e-mail address, as far as it can be told without asking: something, one <c>@</c>, something, no white space.</summary>
internal static class EmailSyntax
{
    public static bool IsValid(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && !text.Any(char.IsWhiteSpace);
    }
}
