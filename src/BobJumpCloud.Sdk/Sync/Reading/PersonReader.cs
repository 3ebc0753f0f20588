using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads what is needed to decide one person alone. It never says anything about anybody else.</summary>
internal sealed class PersonReader(SyncSetup setup)
{
    private static readonly TimeSpan LimitWindow = TimeSpan.FromHours(24);

    /// <param name="person">All digits: the employee id. Otherwise the work e-mail address.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SnapshotReading> ReadAsync(string person, CancellationToken cancellationToken)
    {
        IReadOnlyList<BobField> fields = await setup.Employees.DescribeAsync(setup.Rules.Fields, cancellationToken).ConfigureAwait(false);
        Employee employee = (person.All(char.IsAsciiDigit)
                ? await setup.Employees.FindAsync(EmployeeId.Parse(person), fields, cancellationToken).ConfigureAwait(false)
                : await setup.Employees.FindByEmailAsync(person, fields, cancellationToken).ConfigureAwait(false))
            ?? throw new SyncException("Bob knows no such person. Give the employee id (all digits, as in the address of the profile in Bob) or the work e-mail address.");
        PlanningCalendar calendar = setup.Calendar.At(setup.Clock.GetUtcNow());
        (string? organizationId, UserState defaultState) = await setup.Directory.ReadOrganizationAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Link> links = await setup.Store.GetLinksAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        Link? link = links.FirstOrDefault(l => l.EmployeeId == employee.Id);
        DirectoryQuery query = new ProvisioningEngine(setup.Rules).QueryFor(employee, link);
        return new SnapshotReading(
            new ProvisioningSnapshot
            {
                Connection = setup.Connection,
                OrganizationId = organizationId,
                Calendar = calendar,
                Employees = [employee],
                Users = await setup.Directory.AnswerAsync(query, cancellationToken).ConfigureAwait(false),
                Links = links,
                DefaultUserState = defaultState,
                Applied = await setup.Store.GetAppliedSinceAsync(setup.Connection, calendar.Instant - LimitWindow, cancellationToken).ConfigureAwait(false),
                Population = links.Count(l => l.LastState != UserState.Suspended),
            },
            null);
    }
}
