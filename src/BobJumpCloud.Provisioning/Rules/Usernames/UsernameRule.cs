namespace BobJumpCloud.Provisioning;

/// <summary>Derives usernames of new users; it can be evaluated alone.</summary>
public sealed class UsernameRule
{
    private const int LongestOnWindows = 20;

    internal UsernameRule(UsernameOptions options)
    {
        Source = options.Rule;
        MaxLength = options.MaxLength;
        Reserved = options.Reserved.Select(CanonicalText.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>From what the name is derived.</summary>
    public UsernameSource Source { get; }

    /// <summary>The longest name; null when there is no limit.</summary>
    public int? MaxLength { get; }

    /// <summary>The fields that the rule reads.</summary>
    public IReadOnlyList<BobField> Fields => Source == UsernameSource.DisplayName ? [BobFields.Root.DisplayName] : [BobFields.Root.Email];

    internal IReadOnlySet<string> Reserved { get; }

    /// <summary>The name of a person, whether or not it is free.</summary>
    public UsernameResult Derive(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        if (SourceText(employee) is not { Length: > 0 } source)
        {
            return new UsernameResult(null, []);
        }

        var findings = new List<Finding>();
        string name = source;
        if (!UsernameSyntax.IsValid(name))
        {
            string ascii = Transliterator.ToAscii(source);
            if (!string.Equals(ascii, source, StringComparison.Ordinal))
            {
                findings.Add(new Finding(FindingCode.Transliterated));
            }

            name = UsernameSyntax.Clean(ascii);
        }

        if (name.Length > MaxLength)
        {
            name = name[..MaxLength.Value];
            findings.Add(new Finding(FindingCode.UsernameCut));
        }

        if (IsLong(name))
        {
            findings.Add(new Finding(FindingCode.UsernameLong));
        }

        return new UsernameResult(name.Length == 0 ? null : name, findings);
    }

    internal static bool IsLong(string name) => name.Length > LongestOnWindows;

    private string? SourceText(Employee employee)
    {
        if (Source == UsernameSource.DisplayName)
        {
            return employee[BobFields.Root.DisplayName].Text?.Trim();
        }

        string? email = employee[BobFields.Root.Email].Text?.Trim();
        int at = email?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        return at > 0 ? email![..at] : null;
    }
}
