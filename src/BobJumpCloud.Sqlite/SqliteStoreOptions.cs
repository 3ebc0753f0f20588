namespace BobJumpCloud.Sqlite;

/// <summary>Settings of <see cref="SqliteSyncStore"/>.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>
    /// The database file; a relative path starts at the current folder. Default <c>bobjumpcloud.db</c>. A file that does not exist is made, readable
    /// and writable by its owner only; its folder must exist, on a local disk.
    /// </summary>
    public string Path { get; set; } = "bobjumpcloud.db";

    /// <summary>
    /// How many runs of a connection are kept; default 90, at least 1. When a run is finished, older ones are deleted with their results. Kept beyond
    /// that number: the run itself, the newest run that listed everybody, and runs of the last 24 hours that have not finished.
    /// </summary>
    public int RetainRuns { get; set; } = 90;

    /// <summary>How long a verb waits while another process writes to the file; default 30 seconds, at least 1 second (fractions are rounded up).</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock that measures how long a lease is waited for. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
