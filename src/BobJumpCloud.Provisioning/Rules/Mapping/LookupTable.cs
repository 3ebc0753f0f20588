namespace BobJumpCloud.Provisioning;

/// <summary>A table of the configuration: HR value → directory value. Keys compare in canonical form, ignoring case.</summary>
internal sealed class LookupTable(string name, IReadOnlyDictionary<string, string> entries)
{
    public string Name { get; } = name;

    /// <summary>The directory value in canonical form; null when there is no entry.</summary>
    public string? Find(string text) => entries.GetValueOrDefault(CanonicalText.Of(text));
}
