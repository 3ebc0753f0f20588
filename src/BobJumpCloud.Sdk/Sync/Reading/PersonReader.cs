using BobJumpCloud.Bob;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads what is needed to decide one person alone. It never says anything about anybody else.</summary>
internal sealed class PersonReader(SyncSetup setup)
{
    private static readonly TimeSpan LimitWindow = TimeSpan.FromHours(24);

    /// <param name="person">All digits: the employee id. Otherwise the work e-mail address.</param>
    /// <param name="hint">The event that asks for it, if one does: it can prove a deletion or tell of a revocation.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null when Bob knows no such person, and there is nobody of whom a deletion would be proven.</returns>
    public async Task<SnapshotReading?> ReadAsync(string person, Hint? hint, CancellationToken cancellationToken)
    {
        long started = TimeProvider.System.GetTimestamp();
        IReadOnlyList<BobField> fields = await setup.Employees.DescribeAsync(setup.Rules.Fields, cancellationToken).ConfigureAwait(false);
        Employee? employee = await FindAsync(person, fields, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Link> links = WithRevocation(await setup.Store.GetLinksAsync(setup.Connection, cancellationToken).ConfigureAwait(false), hint);
        EmployeeId? id = employee?.Id ?? hint?.EmployeeId;
        Link? link = links.FirstOrDefault(l => l.EmployeeId == id);
        bool isGone = employee is null && link is not null && hint?.Type == BobWebhookEventType.EmployeeDeleted.ToString();
        if (employee is null && !isGone)
        {
            return null;
        }

        PlanningCalendar calendar = setup.Calendar.At(setup.Clock.GetUtcNow());
        (string? organizationId, UserState defaultState) = await setup.Directory.ReadOrganizationAsync(cancellationToken).ConfigureAwait(false);
        DirectoryQuery query = employee is null ? new DirectoryQuery { UserId = link!.UserId } : new ProvisioningEngine(setup.Rules).QueryFor(employee, link);
        var snapshot = new ProvisioningSnapshot
        {
            Connection = setup.Connection,
            OrganizationId = organizationId,
            Calendar = calendar,
            Employees = employee is null ? [] : [employee],
            Users = await setup.Directory.AnswerAsync(query, cancellationToken).ConfigureAwait(false),
            Links = links,
            Absences = isGone ? [new Absence(link!.EmployeeId, AbsenceKind.ProvenGone)] : [],
            Reservations = await ReservationReader.ReadAsync(setup, cancellationToken).ConfigureAwait(false),
            DefaultUserState = defaultState,
            Applied = await setup.Store.GetAppliedSinceAsync(setup.Connection, calendar.Instant - LimitWindow, cancellationToken).ConfigureAwait(false),
            Population = links.Count(l => l.LastState != UserState.Suspended),
        };
        return new SnapshotReading(snapshot, started, null);
    }

    private Task<Employee?> FindAsync(string person, IReadOnlyList<BobField> fields, CancellationToken cancellationToken) => PersonName.IsId(person)
        ? setup.Employees.FindAsync(EmployeeId.Parse(person), fields, cancellationToken)
        : setup.Employees.FindByEmailAsync(person, fields, cancellationToken);

    /// <summary>An immediate revocation is the one fact that is taken from an event: Bob's own fields show it later.</summary>
    private static IReadOnlyList<Link> WithRevocation(IReadOnlyList<Link> links, Hint? hint) =>
        hint?.Type != BobWebhookEventType.EmployeeAccessRevokedImmediately.ToString()
            ? links
            : [.. links.Select(l => l.EmployeeId == hint.EmployeeId ? l with { RevokedAt = hint.ReceivedAt } : l)];
}
