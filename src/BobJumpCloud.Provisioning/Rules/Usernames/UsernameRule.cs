namespace BobJumpCloud.Provisioning;

/// <summary>Derives usernames of new users; it can be evaluated alone.</summary>
public sealed class UsernameRule
{
    private const string Target = "username";
    private const int LongestOnWindows = 20;
    private readonly ValueSource _source;
    private readonly Transliterator _transliterator;

    internal UsernameRule(string id, UsernameOptions options, ValueSource source, Transliterator transliterator)
    {
        Id = id;
        _source = source;
        _transliterator = transliterator;
        MaxLength = options.MaxLength;
        Reserved = options.Reserved.Select(CanonicalText.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>From what the name is derived: the word of <c>Username:Rule</c>, or the name of the rule in C# that replaces it.</summary>
    public string Id { get; }

    /// <summary>The longest name; null when there is no limit.</summary>
    public int? MaxLength { get; }

    /// <summary>The fields that the rule reads.</summary>
    public IReadOnlyList<BobField> Fields => _source.Fields;

    internal IReadOnlySet<string> Reserved { get; }

    /// <summary>The name of a person, whether or not it is free.</summary>
    public UsernameResult Derive(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        SourceValue source = _source.Read(employee);
        List<Finding>? findings = source.Finding is { } found ? [new Finding(found, Target)] : null;
        if (source.Value.Text is not { } text)
        {
            return new UsernameResult(null, findings ?? []);
        }

        string name = Valid(text, ref findings);
        if (name.Length > MaxLength)
        {
            name = name[..MaxLength.Value];
            (findings ??= []).Add(new Finding(FindingCode.UsernameCut));
        }

        if (IsLong(name))
        {
            (findings ??= []).Add(new Finding(FindingCode.UsernameLong));
        }

        return new UsernameResult(name.Length == 0 ? null : name, findings ?? []);
    }

    internal static bool IsLong(string name) => name.Length > LongestOnWindows;

    /// <summary>The name alone. When it is the current one, that instance: a person whose name fits costs nothing.</summary>
    internal string? NameOf(Employee employee, string current)
    {
        bool fits = _source is EmailLocalPartSource && EmailLocalPartSource.Is(employee, current) && !(current.Length > MaxLength) && UsernameSyntax.IsValid(current);
        return fits ? current : Derive(employee).Value;
    }

    private string Valid(string text, ref List<Finding>? findings)
    {
        if (UsernameSyntax.IsValid(text))
        {
            return text;
        }

        string ascii = _transliterator.ToAscii(text);
        if (!string.Equals(ascii, text, StringComparison.Ordinal))
        {
            (findings ??= []).Add(new Finding(FindingCode.Transliterated));
        }

        return UsernameSyntax.Clean(ascii);
    }
}
