using System.Globalization;
using System.Security.Cryptography;
using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>The door to a connection's sync: plan, apply, run, one person. Safe to use from several threads; only one run writes at a time.</summary>
public sealed class SyncRunner
{
    private static readonly TimeSpan LeasePatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);

    private readonly SyncSetup _setup;
    private readonly SnapshotReader _reader;

    /// <summary>A runner that is put together by hand.</summary>
    public SyncRunner(SyncRunnerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _setup = new SyncSetup(options);
        _reader = new SnapshotReader(_setup);
    }

    /// <summary>The connection's name.</summary>
    public string Connection => _setup.Connection;

    /// <summary>Reads both services and plans; writes nothing anywhere.</summary>
    /// <exception cref="ApiException">A service refused, failed or did not answer.</exception>
    /// <exception cref="SyncException">What was read cannot be trusted.</exception>
    public Task<ProvisioningPlan> PlanAsync(CancellationToken cancellationToken = default) => PlanAsync(null, cancellationToken);

    /// <summary>Reads both services and plans, telling how far it is; writes nothing anywhere.</summary>
    public async Task<ProvisioningPlan> PlanAsync(IProgress<SyncProgress>? progress, CancellationToken cancellationToken = default)
    {
        SnapshotReading reading = await _reader.ReadAllAsync(progress, cancellationToken).ConfigureAwait(false);
        return Plan(reading, progress);
    }

    /// <summary>Applies exactly this plan. A user that has moved since is left alone (<see cref="OutcomeKind.Stale"/>).</summary>
    /// <exception cref="SyncException">The plan was made for another connection, organization or other rules.</exception>
    public async Task<SyncRun> ApplyAsync(ProvisioningPlan plan, ApplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Lease lease = await _setup.Store.AcquireLeaseAsync(Connection, LeasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            (string? organizationId, _) = await _setup.Directory.ReadOrganizationAsync(cancellationToken).ConfigureAwait(false);
            PlanGuard.Check(plan, Connection, organizationId, _setup.Rules);
            return await ApplyAsync(lease, plan, SyncTrigger.Apply, null, true, options?.Progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Plans and applies for everybody.</summary>
    public async Task<SyncRun> RunAsync(ApplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        Lease lease = await _setup.Store.AcquireLeaseAsync(Connection, LeasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            long started = TimeProvider.System.GetTimestamp();
            SnapshotReading reading = await _reader.ReadAllAsync(options?.Progress, cancellationToken).ConfigureAwait(false);
            ProvisioningPlan plan = Plan(WithApproval(reading, options?.Approval), options?.Progress);
            bool isOld = TimeProvider.System.GetElapsedTime(started) > FreshFor;
            return await ApplyAsync(lease, plan, SyncTrigger.Full, reading.ListedPeople, isOld, options?.Progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Plans and applies for one person, from fresh state; nobody else is touched.</summary>
    /// <param name="person">All digits: the employee id. Otherwise the work e-mail address.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="SyncException">Bob knows no such person.</exception>
    public Task<SyncRun> SyncPersonAsync(string person, CancellationToken cancellationToken = default) => SyncPersonAsync(person, SyncTrigger.Person, cancellationToken);

    /// <summary>Stores a webhook's event durably, so that the person is synced soon; answer Bob after it.</summary>
    public Task EnqueueAsync(BobWebhookEvent webhook, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return webhook.EmployeeId is { } id
            ? _setup.Store.AddHintAsync(Connection, new Hint(id, webhook.Type.ToString(), _setup.Clock.GetUtcNow()), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Syncs the people of all stored hints and removes them.</summary>
    /// <returns>How many people were synced.</returns>
    public async Task<int> DrainHintsAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<Hint> hints = await _setup.Store.GetHintsAsync(Connection, cancellationToken).ConfigureAwait(false);
        foreach (Hint hint in hints)
        {
            await SyncPersonAsync(hint.EmployeeId.Value, SyncTrigger.Event, cancellationToken).ConfigureAwait(false);
            await _setup.Store.RemoveHintAsync(Connection, hint, cancellationToken).ConfigureAwait(false);
        }

        return hints.Count;
    }

    /// <summary>Syncs everybody whose next due date has come.</summary>
    /// <returns>How many people were synced.</returns>
    public async Task<int> SyncDueAsync(CancellationToken cancellationToken = default)
    {
        DateOnly today = _setup.Calendar.At(_setup.Clock.GetUtcNow()).Dates.Default;
        IReadOnlyList<SyncRecord> records = await _setup.Store.GetRecordsAsync(Connection, cancellationToken).ConfigureAwait(false);
        List<SyncRecord> due = [.. records.Where(r => r.NextDueOn <= today)];
        foreach (SyncRecord record in due)
        {
            await SyncPersonAsync(record.EmployeeId.Value, SyncTrigger.Due, cancellationToken).ConfigureAwait(false);
        }

        return due.Count;
    }

    private async Task<SyncRun> SyncPersonAsync(string person, SyncTrigger trigger, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        Lease lease = await _setup.Store.AcquireLeaseAsync(Connection, LeasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            SnapshotReading reading = await new PersonReader(_setup).ReadAsync(person.Trim(), cancellationToken).ConfigureAwait(false);
            return await ApplyAsync(lease, Plan(reading, null), trigger, null, false, null, cancellationToken).ConfigureAwait(false);
        }
    }

    private static SnapshotReading WithApproval(SnapshotReading reading, string? approval) =>
        approval is null ? reading : reading with { Snapshot = reading.Snapshot with { Approvals = [approval] } };

    private ProvisioningPlan Plan(SnapshotReading reading, IProgress<SyncProgress>? progress)
    {
        progress?.Report(new SyncProgress(SyncPhase.Planning, 0, reading.Snapshot.Employees.Count));
        ProvisioningPlan plan = new ProvisioningEngine(_setup.Rules).Plan(reading.Snapshot);
        progress?.Report(new SyncProgress(SyncPhase.Planning, plan.Decisions.Count, plan.Decisions.Count));
        return plan;
    }

    private async Task<SyncRun> ApplyAsync(Lease lease, ProvisioningPlan plan, SyncTrigger trigger, int? listed, bool checksStaleness, IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new SyncRun
        {
            RunId = NewRunId(plan.Clock),
            Connection = Connection,
            Trigger = trigger,
            StartedAt = plan.Clock,
            Totals = plan.Totals,
            ListedPeople = listed,
            IsLimited = plan.Limits.Any(l => l.Tripped),
        };
        await _setup.Store.SaveRunAsync(run, cancellationToken).ConfigureAwait(false);
        var executor = new PlanExecutor(_setup, lease, run.RunId, plan, checksStaleness);
        SyncResults results = await executor.ApplyAsync(progress, cancellationToken).ConfigureAwait(false);
        run = run with { FinishedAt = _setup.Clock.GetUtcNow(), Results = results };
        await _setup.Store.SaveRunAsync(run, cancellationToken).ConfigureAwait(false);
        return run;
    }

    private static string NewRunId(DateTimeOffset clock) =>
        $"{clock.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
}
