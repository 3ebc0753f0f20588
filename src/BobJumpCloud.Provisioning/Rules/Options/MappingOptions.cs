namespace BobJumpCloud.Provisioning;

/// <summary>Which attributes are written from what.</summary>
public sealed class MappingOptions
{
    /// <summary>Whether the default mapping is the starting point. Default: true.</summary>
    public bool UseDefaults { get; set; } = true;

    /// <summary>Targets of the default mapping to leave out. <c>email</c> cannot be removed. Default: none.</summary>
    public IList<string> Remove { get; set; } = [];

    /// <summary>Lookup tables by name: HR value → directory value. Default: none.</summary>
    public IDictionary<string, IDictionary<string, string>> Lookups { get; set; } = new Dictionary<string, IDictionary<string, string>>(StringComparer.Ordinal);

    /// <summary>Rows by their id. A row replaces the default row of its target. Default: none.</summary>
    public IDictionary<string, MappingRowOptions> Rows { get; set; } = new Dictionary<string, MappingRowOptions>(StringComparer.Ordinal);
}
