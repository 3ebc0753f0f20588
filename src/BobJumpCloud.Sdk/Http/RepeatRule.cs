namespace BobJumpCloud;

/// <summary>Whether a request may be sent again after a failure.</summary>
internal enum RepeatRule
{
    /// <summary>Reads, and writes that do the same when done twice.</summary>
    Safe,

    /// <summary>Writes that may only be repeated when the service certainly did nothing (429, or no connection).</summary>
    OnlyIfNothingHappened,
}
