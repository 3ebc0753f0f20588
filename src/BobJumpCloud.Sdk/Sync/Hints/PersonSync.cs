using BobJumpCloud.Bob;

namespace BobJumpCloud.Sync;

/// <summary>Syncs single people: on request, by hint, by date. One person who cannot be synced never keeps the others waiting.</summary>
internal sealed class PersonSync(SyncSetup setup, RunExecution execution, TimeSpan leasePatience)
{
    private readonly PersonReader _reader = new(setup);

    /// <returns>The run; null when Bob knows no such person and nothing follows from it.</returns>
    public async Task<SyncRun?> SyncAsync(string person, Hint? hint, SyncTrigger trigger, CancellationToken cancellationToken)
    {
        Lease lease = await setup.Store.AcquireLeaseAsync(setup.Connection, leasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            return await _reader.ReadAsync(person, hint, cancellationToken).ConfigureAwait(false) is { } reading
                ? await execution.ApplyAsync(lease, reading, trigger, null, cancellationToken).ConfigureAwait(false)
                : null;
        }
    }

    public Task EnqueueAsync(BobWebhookEvent webhook, CancellationToken cancellationToken) => webhook.EmployeeId is { } id
        ? setup.Store.AddHintAsync(setup.Connection, new Hint(id, webhook.Type.ToString(), setup.Clock.GetUtcNow()), cancellationToken)
        : Task.CompletedTask;

    public async Task<int> DrainHintsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Hint> hints = await setup.Store.GetHintsAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        return await ForEachAsync(hints, async hint =>
        {
            await SyncAsync(hint.EmployeeId.Value, hint, SyncTrigger.Event, cancellationToken).ConfigureAwait(false);
            await setup.Store.RemoveHintAsync(setup.Connection, hint, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task<int> SyncDueAsync(CancellationToken cancellationToken)
    {
        DateOnly today = setup.Calendar.At(setup.Clock.GetUtcNow()).Dates.Default;
        IReadOnlyList<SyncRecord> records = await setup.Store.GetRecordsAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        return await ForEachAsync(
            [.. records.Where(r => r.NextDueOn <= today)],
            record => SyncAsync(record.EmployeeId.Value, null, SyncTrigger.Due, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Does all, and reports the first failure only at the end.</summary>
    private static async Task<int> ForEachAsync<T>(IReadOnlyList<T> people, Func<T, Task> sync)
    {
        ApiException? failure = null;
        foreach (T person in people)
        {
            try
            {
                await sync(person).ConfigureAwait(false);
            }
            catch (ApiException e) when (!FailureClassifier.StopsTheRun(e))
            {
                failure ??= e;
            }
        }

        return failure is null ? people.Count : throw failure;
    }
}
