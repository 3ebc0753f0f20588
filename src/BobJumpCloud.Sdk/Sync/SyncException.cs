namespace BobJumpCloud.Sync;

/// <summary>A run that could not be carried out, with cause and remedy in its message. Nothing was lost; what was written is recorded.</summary>
public sealed class SyncException : Exception
{
    /// <summary>An exception with cause and remedy.</summary>
    public SyncException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with cause, remedy and what it came from.</summary>
    public SyncException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
