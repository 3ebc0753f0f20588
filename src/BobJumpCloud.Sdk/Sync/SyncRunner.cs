using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>The door to a connection's sync: plan, apply, run, one person. Safe to use from several threads; only one run writes at a time.</summary>
public sealed class SyncRunner
{
    private static readonly TimeSpan LeasePatience = TimeSpan.FromSeconds(30);

    private readonly SyncSetup _setup;
    private readonly SnapshotReader _reader;
    private readonly RunExecution _execution;
    private readonly PersonSync _people;

    /// <summary>A runner that is put together by hand.</summary>
    public SyncRunner(SyncRunnerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _setup = new SyncSetup(options);
        _reader = new SnapshotReader(_setup);
        _execution = new RunExecution(_setup);
        _people = new PersonSync(_setup, _execution, LeasePatience);
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
        return _execution.Plan(reading, progress);
    }

    /// <summary>Reads both services, plans for everybody, and explains what that means for one person; writes nothing anywhere.</summary>
    /// <param name="person">All digits: the employee id. Otherwise the work e-mail address.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ApiException">A service refused, failed or did not answer.</exception>
    /// <exception cref="SyncException">Neither Bob nor a link knows the person, or several people have the address.</exception>
    public async Task<DecisionTrace> ExplainAsync(string person, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        SnapshotReading reading = await _reader.ReadAllAsync(null, cancellationToken).ConfigureAwait(false);
        return new ProvisioningEngine(_setup.Rules).Explain(reading.Snapshot, PersonName.Find(reading.Snapshot, person)) ?? throw PersonName.Unknown();
    }

    /// <summary>Reads both services and tells what a sync a day would write on the coming days, if nobody changed anything; writes nothing anywhere.</summary>
    /// <param name="days">How many days, today included: from 1 to <see cref="ProvisioningForecast.MaximumDays"/>.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer days, or more.</exception>
    /// <exception cref="ApiException">A service refused, failed or did not answer.</exception>
    /// <exception cref="SyncException">What was read cannot be trusted.</exception>
    public async Task<ProvisioningForecast> ForecastAsync(int days, IProgress<SyncProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, ProvisioningForecast.MaximumDays);
        SnapshotReading reading = await _reader.ReadAllAsync(progress, cancellationToken).ConfigureAwait(false);
        return new ProvisioningEngine(_setup.Rules).Forecast(reading.Snapshot, days);
    }

    /// <summary>Applies exactly this plan. A user that has moved since is left alone (<see cref="OutcomeKind.Stale"/>).</summary>
    /// <exception cref="SyncException">The plan was made for another connection, organization or other rules.</exception>
    public async Task<SyncRun> ApplyAsync(ProvisioningPlan plan, ApplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (options?.Approval is not null)
        {
            throw new SyncException("A saved plan cannot be approved: what its limits held was left out of it. Approve a run instead: bobjc sync --approve HASH. Nothing was written.");
        }

        Lease lease = await _setup.Store.AcquireLeaseAsync(Connection, LeasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            (string? organizationId, _) = await _setup.Directory.ReadOrganizationAsync(cancellationToken).ConfigureAwait(false);
            PlanGuard.Check(plan, Connection, organizationId, _setup.Rules, _setup.Calendar.At(_setup.Clock.GetUtcNow()).Dates.Default);
            return await _execution.ApplySavedAsync(lease, plan, options?.Progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Plans and applies for everybody.</summary>
    /// <exception cref="ApiException">A service refused, failed or did not answer.</exception>
    /// <exception cref="SyncException">What was read cannot be trusted, or another run has not ended.</exception>
    public async Task<SyncRun> RunAsync(ApplyOptions? options = null, CancellationToken cancellationToken = default)
    {
        Lease lease = await _setup.Store.AcquireLeaseAsync(Connection, LeasePatience, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            SnapshotReading reading = await _reader.ReadAllAsync(options?.Progress, cancellationToken).ConfigureAwait(false);
            return await _execution.ApplyAsync(lease, WithApproval(reading, options?.Approval), SyncTrigger.Full, options?.Progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Plans and applies for one person, from fresh state; nobody else is touched.</summary>
    /// <param name="person">All digits: the employee id. Otherwise the work e-mail address.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="SyncException">Bob knows no such person.</exception>
    public async Task<SyncRun> SyncPersonAsync(string person, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        return await _people.SyncAsync(person.Trim(), null, SyncTrigger.Person, cancellationToken).ConfigureAwait(false)
            ?? throw PersonName.Unknown();
    }

    /// <summary>Stores a webhook's event durably, so that the person is synced soon; answer Bob after it.</summary>
    public Task EnqueueAsync(BobWebhookEvent webhook, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        return _people.EnqueueAsync(webhook, cancellationToken);
    }

    /// <summary>Syncs the people of all stored hints and removes the hints. One that fails stays, and the first failure is thrown at the end.</summary>
    /// <returns>How many hints were dealt with.</returns>
    public Task<int> DrainHintsAsync(CancellationToken cancellationToken = default) => _people.DrainHintsAsync(cancellationToken);

    /// <summary>Syncs everybody whose next due date has come. The first failure is thrown at the end.</summary>
    /// <returns>How many people were due.</returns>
    public Task<int> SyncDueAsync(CancellationToken cancellationToken = default) => _people.SyncDueAsync(cancellationToken);

    private static SnapshotReading WithApproval(SnapshotReading reading, string? approval) =>
        approval is null ? reading : reading with { Snapshot = reading.Snapshot with { ApprovedNow = [approval] } };
}
