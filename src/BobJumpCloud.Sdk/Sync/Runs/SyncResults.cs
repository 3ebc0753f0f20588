using System.Collections;

namespace BobJumpCloud.Sync;

/// <summary>The results of a run, sorted by employee id (ordinal).</summary>
public sealed class SyncResults : IReadOnlyList<SyncResult>
{
    private readonly SyncResult[] _results;

    /// <summary>Sorts results.</summary>
    public SyncResults(IEnumerable<SyncResult> results) => _results = [.. results.OrderBy(r => r.EmployeeId)];

    /// <summary>How many people the run decided about.</summary>
    public int Count => _results.Length;

    /// <summary>The result at an index.</summary>
    public SyncResult this[int index] => _results[index];

    /// <summary>Those at which somebody should look: held, failed, stale or queued.</summary>
    public IEnumerable<SyncResult> NeedingAttention => _results.Where(r => r.NeedsAttention);

    /// <inheritdoc/>
    public IEnumerator<SyncResult> GetEnumerator() => ((IEnumerable<SyncResult>)_results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _results.GetEnumerator();
}
