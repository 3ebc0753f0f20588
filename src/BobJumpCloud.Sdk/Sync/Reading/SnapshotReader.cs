using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads everything that a plan needs, and owns the verdict on completeness: only a complete listing says anything about who is missing.</summary>
internal sealed class SnapshotReader(SyncSetup setup)
{
    private static readonly TimeSpan LimitWindow = TimeSpan.FromHours(24);

    public async Task<SnapshotReading> ReadAllAsync(IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        long started = TimeProvider.System.GetTimestamp();
        PlanningCalendar calendar = setup.Calendar.At(setup.Clock.GetUtcNow());
        IReadOnlyList<BobField> fields = await setup.Employees.DescribeAsync(setup.Rules.Fields, cancellationToken).ConfigureAwait(false);
        (string? organizationId, UserState defaultState) = await setup.Directory.ReadOrganizationAsync(cancellationToken).ConfigureAwait(false);

        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<List<Employee>> readingPeople = CancellingOnFailureAsync(ReadPeopleAsync(fields, progress, both.Token), both);
        Task<List<DirectoryUser>> readingUsers = CancellingOnFailureAsync(setup.Directory.ReadUsersAsync(progress, both.Token), both);
        await WhenBothAsync(readingPeople, readingUsers).ConfigureAwait(false);
        List<Employee> employees = await readingPeople.ConfigureAwait(false);
        List<DirectoryUser> users = await readingUsers.ConfigureAwait(false);
        await RefuseShortListingAsync(employees.Count, cancellationToken).ConfigureAwait(false);

        IReadOnlyList<Link> links = await setup.Store.GetLinksAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        await AddUnlistedUsersAsync(links, users, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Absence> absences = await new AbsenceCheck(setup.Employees, fields).FindAsync(links, employees, cancellationToken).ConfigureAwait(false);
        ProvisioningSnapshot snapshot = new()
        {
            Connection = setup.Connection,
            OrganizationId = organizationId,
            Calendar = calendar,
            Employees = employees,
            Users = users,
            Links = links,
            Absences = absences,
            Reservations = await ReservationReader.ReadAsync(setup, cancellationToken).ConfigureAwait(false),
            DefaultUserState = defaultState,
            Applied = await setup.Store.GetAppliedSinceAsync(setup.Connection, calendar.Instant - LimitWindow, cancellationToken).ConfigureAwait(false),
        };
        return new SnapshotReading(snapshot, started, employees.Count);
    }

    /// <summary>The two listings run side by side; when one fails the other stops, and the first failure is the one that counts.</summary>
    private static async Task<T> CancellingOnFailureAsync<T>(Task<T> reading, CancellationTokenSource both)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch
        {
            await both.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task WhenBothAsync(Task first, Task second)
    {
        try
        {
            await Task.WhenAll(first, second).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (first.IsFaulted || second.IsFaulted)
        {
            await (first.IsFaulted ? first : second).ConfigureAwait(false);
        }
        catch when (first.IsFaulted || second.IsFaulted)
        {
            await (first.IsFaulted ? first : second).ConfigureAwait(false);
        }
    }

    private async Task<List<Employee>> ReadPeopleAsync(IReadOnlyList<BobField> fields, IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        var employees = new List<Employee>();
        await foreach (Employee employee in setup.Employees.ListAsync(fields, cancellationToken).ConfigureAwait(false))
        {
            employees.Add(employee);
            if (employees.Count % 100 == 0)
            {
                progress?.Report(new SyncProgress(SyncPhase.ReadingPeople, employees.Count, null));
            }
        }

        progress?.Report(new SyncProgress(SyncPhase.ReadingPeople, employees.Count, employees.Count));
        return employees;
    }

    /// <summary>A listing that is empty, or much shorter than the last one, is what a lost permission looks like: nothing is written.</summary>
    private async Task RefuseShortListingAsync(int listed, CancellationToken cancellationToken)
    {
        const int AlwaysTolerated = 3;
        if (listed == 0)
        {
            throw new SyncException("Bob lists nobody. Check that the service user is in a permission group that may see all people, inactive ones included. Nothing was written.");
        }

        IReadOnlyList<SyncRun> runs = await setup.Store.GetRunsAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        int? last = runs.FirstOrDefault(r => r is { ListedPeople: not null, FinishedAt: not null })?.ListedPeople;
        if (last is { } before && listed < before - AlwaysTolerated && !setup.Rules.Limits.MinimumListing.IsNone && listed < setup.Rules.Limits.MinimumListing.Allowed(before, 0))
        {
            throw new SyncException(
                $"Bob lists {listed} people; the last complete listing had {before}, and Limits:MinimumListing asks for {setup.Rules.Limits.MinimumListing} of it. "
                + "Check what the service user's permission group may see; if so many people are really gone, lower the limit for one run. Nothing was written.");
        }
    }

    /// <summary>A linked user that the listing lacks is read directly before it counts as deleted.</summary>
    private async Task AddUnlistedUsersAsync(IReadOnlyList<Link> links, List<DirectoryUser> users, CancellationToken cancellationToken)
    {
        HashSet<DirectoryUserId> listed = [.. users.Select(u => u.Id)];
        foreach (Link link in links.Where(l => !listed.Contains(l.UserId)))
        {
            if (await setup.Directory.FindAsync(link.UserId, cancellationToken).ConfigureAwait(false) is { } user)
            {
                users.Add(user);
            }
        }
    }
}
