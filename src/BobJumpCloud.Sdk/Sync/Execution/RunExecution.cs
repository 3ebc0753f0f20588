using System.Globalization;
using System.Security.Cryptography;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Plans what was read and applies it as one recorded run.</summary>
internal sealed class RunExecution(SyncSetup setup)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);

    public ProvisioningPlan Plan(SnapshotReading reading, IProgress<SyncProgress>? progress)
    {
        progress?.Report(new SyncProgress(SyncPhase.Planning, 0, reading.Snapshot.Employees.Count));
        ProvisioningPlan plan = new ProvisioningEngine(setup.Rules).Plan(reading.Snapshot);
        progress?.Report(new SyncProgress(SyncPhase.Planning, plan.Decisions.Count, plan.Decisions.Count));
        return plan;
    }

    /// <summary>Applies what has just been read. A user that was read more than ten minutes ago is read again before it is written.</summary>
    public Task<SyncRun> ApplyAsync(Lease lease, SnapshotReading reading, SyncTrigger trigger, IProgress<SyncProgress>? progress, CancellationToken cancellationToken) =>
        ApplyAsync(
            lease, Plan(reading, progress), reading.Snapshot.Links, trigger, reading.ListedPeople, PlanAge.Fresh(() => TimeProvider.System.GetElapsedTime(reading.Started) > FreshFor), progress, cancellationToken);

    /// <summary>Applies a plan that was made some time ago: every user is read again.</summary>
    public async Task<SyncRun> ApplySavedAsync(Lease lease, ProvisioningPlan plan, IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<Link> links = await setup.Store.GetLinksAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<SyncRecord> records = await setup.Store.GetRecordsAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        var age = new PlanAge(() => true, records.Where(r => r.UpdatedAt >= plan.Clock).ToDictionary(r => r.EmployeeId))
        {
            Reservations = records.Where(r => r.ReservedUsername is not null).DistinctBy(r => r.ReservedUsername, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(r => r.ReservedUsername!, r => r.EmployeeId, StringComparer.OrdinalIgnoreCase),
        };
        return await ApplyAsync(lease, plan, links, SyncTrigger.Apply, null, age, progress, cancellationToken).ConfigureAwait(false);
    }

    private static string NewRunId(DateTimeOffset clock) =>
        $"{clock.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";

    private async Task<SyncRun> ApplyAsync(
        Lease lease, ProvisioningPlan plan, IReadOnlyList<Link> links, SyncTrigger trigger, int? listed, PlanAge age, IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new SyncRun
        {
            RunId = NewRunId(plan.Clock),
            Connection = setup.Connection,
            Trigger = trigger,
            StartedAt = setup.Clock.GetUtcNow(),
            Totals = plan.Totals,
            ListedPeople = listed,
            IsLimited = plan.Limits.Any(l => l.Tripped),
        };
        await setup.Store.SaveRunAsync(run, cancellationToken).ConfigureAwait(false);
        var executor = new PlanExecutor(setup, lease, run.RunId, plan, links, age);
        SyncResults results = await executor.ApplyAsync(progress, cancellationToken).ConfigureAwait(false);
        run = run with { FinishedAt = setup.Clock.GetUtcNow(), Results = results };
        await setup.Store.SaveRunAsync(run, cancellationToken).ConfigureAwait(false);
        return run;
    }
}
