using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Everything that a run has to remember about one person; stored as a whole or not at all.</summary>
public sealed record PersonCommit
{
    /// <summary>The run.</summary>
    public required string RunId { get; init; }

    /// <summary>The JumpCloud organization in which the link's user is; a user is linked once in it, whatever the connection. Null counts as an organization of its own.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The link as it is now; null when the person has none.</summary>
    public Link? Link { get; init; }

    /// <summary>The standing record.</summary>
    public required SyncRecord Record { get; init; }

    /// <summary>The run's result.</summary>
    public required SyncResult Result { get; init; }

    /// <summary>What limits count of it.</summary>
    public IReadOnlyList<LimitKind> Applied { get; init; } = [];
}
