using System.Collections.Concurrent;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Applies a plan: in an order that works, several people at once, each outcome recorded as it happens.</summary>
internal sealed class PlanExecutor(SyncSetup setup, Lease lease, string runId, ProvisioningPlan plan, IReadOnlyList<Link> links, PlanAge age)
{
    private const int UnwrittenBatch = 1000;

    private readonly DecisionExecutor _executor = new(setup.JumpCloud.Users, TimeProvider.System);
    private readonly StalenessCheck _staleness = new(setup.JumpCloud.Users, setup.Projection);
    private readonly ManagerLookup _managers = new();
    private readonly ConcurrentDictionary<EmployeeId, SyncResult> _results = [];
    private readonly Dictionary<EmployeeId, Link> _links = links.ToDictionary(l => l.EmployeeId);

    public async Task<SyncResults> ApplyAsync(IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        int total = plan.Totals.Writes;
        int done = 0;
        progress?.Report(new SyncProgress(SyncPhase.Applying, 0, total));
        foreach (List<Decision> wave in WriteOrder.Waves(plan.Decisions))
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = setup.MaxConcurrency, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(wave, parallel, async (decision, token) =>
            {
                await ApplyAsync(decision, token).ConfigureAwait(false);
                progress?.Report(new SyncProgress(SyncPhase.Applying, Interlocked.Increment(ref done), total));
            }).ConfigureAwait(false);
        }

        await Parallel.ForEachAsync(
            _managers.Late(),
            new ParallelOptions { MaxDegreeOfParallelism = setup.MaxConcurrency, CancellationToken = cancellationToken },
            async (late, token) => await ApplyLateManagerAsync(late.Decision, late.Outcome, token).ConfigureAwait(false)).ConfigureAwait(false);

        foreach (Decision[] batch in plan.Decisions.Where(d => !d.Writes).Chunk(UnwrittenBatch))
        {
            await RecordAsync([.. batch.Select(d => CommitOf(d, Outcome.OfUnwritten(d)))], cancellationToken).ConfigureAwait(false);
        }

        return new SyncResults(_results.Values);
    }

    private async Task ApplyAsync(Decision decision, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Decision resolved = _managers.Resolve(decision);
        ApiException? stopping = null;
        Outcome outcome;
        try
        {
            // A person who has been begun is finished, even when the run is being stopped: a write whose answer nobody waits for would be forgotten.
            Outcome? stale = age.IsOld() ? await CheckAsync(decision).ConfigureAwait(false) : null;
            outcome = stale ?? await _executor.ApplyAsync(resolved, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ApiException e) when (!FailureClassifier.StopsTheRun(e))
        {
            outcome = FailureClassifier.OutcomeOf(decision, e, e.Remedy);
        }
        catch (ApiException e)
        {
            outcome = FailureClassifier.OutcomeOf(decision, e, e.Remedy);
            stopping = e;
        }

        // What was written is recorded even when the run is being stopped: the next one must know.
        await RecordAsync([CommitOf(resolved, outcome)], CancellationToken.None).ConfigureAwait(false);
        _managers.Note(decision, resolved, outcome);
        if (stopping is not null)
        {
            throw stopping;
        }
    }

    /// <summary>The second write of somebody who was written before their manager had a user. When it fails, the next sync sees the difference.</summary>
    private async Task ApplyLateManagerAsync(Decision decision, Outcome outcome, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Decision resolved = _managers.Resolve(decision);
        AttributeChange manager = resolved.Changes.Single(c => c.Target == JumpCloudAttributes.Manager);
        Outcome late = await _executor.ApplyAsync(resolved with { Kind = DecisionKind.Update, UserId = outcome.UserId, Changes = [manager] }, CancellationToken.None).ConfigureAwait(false);
        Outcome both = late.Changed.Count > 0
            ? outcome with { Changed = [.. outcome.Changed.Append(manager.Target.Target).Order(StringComparer.Ordinal)] }
            : outcome with { HttpStatus = late.HttpStatus, Error = late.Error, Remedy = late.Remedy };
        await RecordAsync([CommitOf(resolved, both) with { Applied = [] }], CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<Outcome?> CheckAsync(Decision decision) =>
        age.ReservedForOthers(decision) ? StalenessCheck.NameIsReserved(decision) : await _staleness.CheckAsync(decision, _links.GetValueOrDefault(decision.EmployeeId), CancellationToken.None).ConfigureAwait(false);

    private async Task RecordAsync(IReadOnlyList<PersonCommit> commits, CancellationToken cancellationToken)
    {
        await setup.Store.CommitAsync(lease, commits, cancellationToken).ConfigureAwait(false);
        foreach (PersonCommit commit in commits)
        {
            _results[commit.Record.EmployeeId] = commit.Result;
        }
    }

    private PersonCommit CommitOf(Decision decision, Outcome outcome)
    {
        Link? link = _links.GetValueOrDefault(decision.EmployeeId);
        bool isSuperseded = (!decision.Writes || outcome.Kind == OutcomeKind.Stale) && age.NewerRecords.ContainsKey(decision.EmployeeId);
        return new PersonCommit
        {
            RunId = runId,
            OrganizationId = plan.OrganizationId,
            Link = isSuperseded ? link : Link.After(link, decision, outcome),
            Record = isSuperseded ? age.NewerRecords[decision.EmployeeId] : RecordOf(decision, outcome),
            Result = SyncResult.Of(decision, outcome),
            Applied = outcome.Changed.Count == 0 ? [] : decision.LimitKinds,
        };
    }

    private SyncRecord RecordOf(Decision decision, Outcome outcome) => new()
    {
        EmployeeId = decision.EmployeeId,
        UserId = outcome.UserId ?? decision.UserId,
        Status = SyncRecord.StatusOf(outcome.Kind),
        Reason = decision.Reason,
        LastDecision = decision.Kind,
        LastOutcome = outcome.Kind,
        Error = outcome.Error,
        NextDueOn = decision.NextDueOn,
        ReservedUsername = UsernameReservation.Of(decision)?.Username,
        UpdatedAt = setup.Clock.GetUtcNow(),
    };
}
