namespace BobJumpCloud.Connections;

/// <summary>The section <c>BobJumpCloud</c> of the configuration.</summary>
public sealed class BobJumpCloudOptions
{
    /// <summary>Where links, records and runs are kept.</summary>
    public StoreOptions Store { get; set; } = new();

    /// <summary>What starts runs by itself; only with background sync.</summary>
    public TriggerOptions Triggers { get; set; } = new();

    /// <summary>The connections by name.</summary>
    public IDictionary<string, ConnectionOptions> Connections { get; set; } = new Dictionary<string, ConnectionOptions>(StringComparer.OrdinalIgnoreCase);
}
