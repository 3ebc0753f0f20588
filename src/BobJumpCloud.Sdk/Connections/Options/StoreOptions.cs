namespace BobJumpCloud.Connections;

/// <summary>The durable store.</summary>
public sealed class StoreOptions
{
    /// <summary>The file. Default: <c>bobjumpcloud.db</c>.</summary>
    public string Path { get; set; } = "bobjumpcloud.db";

    /// <summary>How many runs are kept with their results. Default: 90.</summary>
    public int RetainRuns { get; set; } = 90;
}
