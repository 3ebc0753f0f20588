using System.Text;

namespace BobJumpCloud.Provisioning;

/// <summary>The letters of one language in ASCII; everything else stays for the general table.</summary>
internal sealed class LocaleLetters
{
    private readonly ILookup<char, LetterRule> _rules;

    private LocaleLetters(string table) =>
        _rules = table.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(LetterRule.Parse).ToLookup(r => r.Letters[0]);

    /// <summary>The languages that have a table, sorted.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. LocaleTables.ByLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The letters of a locale: <c>de</c>, <c>de-AT</c> and <c>de_AT</c> are German. Null when the language has no table.</summary>
    public static LocaleLetters? Find(string locale)
    {
        string language = locale.Trim().Split('-', '_')[0];
        return LocaleTables.ByLanguage.TryGetValue(language, out string? table) ? new LocaleLetters(table) : null;
    }

    /// <summary>Replaces the language's letters in a composed text.</summary>
    public string Replace(string text)
    {
        var replaced = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (RuleAt(text, i) is { } rule)
            {
                replaced.Append(rule.InCaseOf(text, i));
                i += rule.Letters.Length;
            }
            else
            {
                replaced.Append(text[i++]);
            }
        }

        return replaced.ToString();
    }

    private LetterRule? RuleAt(string text, int index) => _rules[char.ToLowerInvariant(text[index])].FirstOrDefault(r => r.Fits(text, index));
}
