namespace BobJumpCloud.Provisioning;

/// <summary>Turns the section <c>Mapping:Lookups</c> into tables, collecting every mistake.</summary>
internal static class LookupCompiler
{
    /// <summary>Characters that a formula could not write in the name of a table.</summary>
    private const string Reserved = "(){}|";

    public static Dictionary<string, LookupTable> Compile(IDictionary<string, IDictionary<string, string>> options, string path, ICollection<RulesError> errors)
    {
        var tables = new Dictionary<string, LookupTable>(StringComparer.Ordinal);
        foreach ((string name, IDictionary<string, string> given) in options.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            if (name.Length == 0 || name.Trim() != name || name.AsSpan().ContainsAny(Reserved))
            {
                errors.Add(new RulesError($"{path}:{name}", $"A formula cannot name the lookup table '{name}'.", $"Choose a name without {Reserved} and without blanks at its ends."));
            }

            tables.Add(name, new LookupTable(name, Entries(given, $"{path}:{name}", errors)));
        }

        return tables;
    }

    private static Dictionary<string, string> Entries(IDictionary<string, string> given, string path, ICollection<RulesError> errors)
    {
        var entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string from, string to) in given.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (!entries.TryAdd(CanonicalText.Of(from), CanonicalText.Of(to)))
            {
                errors.Add(new RulesError($"{path}:{from}", $"Another entry has the same key: upper and lower case do not count, nor do blanks at the ends.", "Keep one of them."));
            }
        }

        return entries;
    }
}
