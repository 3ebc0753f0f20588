namespace BobJumpCloud.Provisioning;

/// <summary>
/// Who is there: the people of the listing and the linked people who are missing from it, each with link and linked user, sorted by employee id.
/// Everything is found by walking two sorted lists side by side, so that a person costs the context and no look-up table.
/// </summary>
internal sealed class Roster
{
    private readonly ProvisioningSnapshot _snapshot;
    private readonly DirectoryIndex _directory;
    private readonly List<Link> _links;

    public Roster(ProvisioningSnapshot snapshot, DirectoryIndex directory)
    {
        _snapshot = snapshot;
        _directory = directory;
        _links = Sorted(snapshot.Links, static (a, b) => a.EmployeeId.CompareTo(b.EmployeeId) is not 0 and var order ? order : string.CompareOrdinal(a.UserId.Value, b.UserId.Value));
        People = new List<PersonContext>(snapshot.Employees.Count + snapshot.Absences.Count);
        AddListed();
        if (snapshot.Absences.Count > 0)
        {
            AddAbsent();
        }

        HoldLinkedTwice();
    }

    public List<PersonContext> People { get; }

    /// <summary>Every record of the ids that are listed more than once.</summary>
    public List<Employee> Duplicates { get; } = [];

    private void AddListed()
    {
        List<Employee> employees = Sorted(_snapshot.Employees, static (a, b) => a.Id.CompareTo(b.Id));
        int link = 0;
        for (int i = 0, next; i < employees.Count; i = next)
        {
            Employee employee = employees[i];
            for (next = i + 1; next < employees.Count && employees[next].Id == employee.Id; next++)
            {
            }

            while (link < _links.Count && _links[link].EmployeeId < employee.Id)
            {
                link++;
            }

            Link? own = link < _links.Count && _links[link].EmployeeId == employee.Id ? _links[link] : null;
            People.Add(next == i + 1 ? Of(employee, own) : OfDuplicates(employees.GetRange(i, next - i), own));
        }
    }

    private PersonContext OfDuplicates(List<Employee> records, Link? link)
    {
        Duplicates.AddRange(records);
        return Of(DuplicateRecords.Agreed(records), link) with { MatchHold = ReasonCode.AmbiguousMatch };
    }

    /// <summary>Who is listed is not absent; of two entries for one person the one without proof counts.</summary>
    private void AddAbsent()
    {
        HashSet<EmployeeId> known = [.. People.Select(p => p.Employee.Id)];
        Dictionary<EmployeeId, Link> links = _links.DistinctBy(l => l.EmployeeId).ToDictionary(l => l.EmployeeId);
        foreach (Absence absence in _snapshot.Absences.OrderByDescending(a => a.Kind))
        {
            if (links.TryGetValue(absence.EmployeeId, out Link? link) && known.Add(absence.EmployeeId))
            {
                People.Add(Of(new Employee(absence.EmployeeId.Value), link, absence.Kind));
            }
        }

        People.Sort(static (a, b) => a.Employee.Id.CompareTo(b.Employee.Id));
    }

    private PersonContext Of(Employee employee, Link? link, AbsenceKind? absence = null)
    {
        DateOnly today = absence is null ? _snapshot.Calendar.DateOf(employee) : _snapshot.Calendar.Dates.Default;
        DirectoryUser? user = link is null ? null : _directory.Find(link.UserId);
        PersonContext person = PersonContext.Of(employee, today, link, absence, user);
        return link is not null && user is null ? person with { UserIsGone = true } : person;
    }

    /// <summary>The store links a user once; should a snapshot say otherwise, none of the people is the user's.</summary>
    private void HoldLinkedTwice()
    {
        var holders = new int[_directory.Users.Count];
        for (int i = 0; i < People.Count; i++)
        {
            if (People[i].User is not { } user)
            {
                continue;
            }

            int index = _directory.IndexOf(user.Id);
            if (holders[index] == 0)
            {
                holders[index] = i + 1;
                continue;
            }

            People[i] = People[i] with { MatchHold = ReasonCode.AmbiguousMatch };
            People[holders[index] - 1] = People[holders[index] - 1] with { MatchHold = ReasonCode.AmbiguousMatch };
        }
    }

    private static List<T> Sorted<T>(IReadOnlyList<T> items, Comparison<T> order)
    {
        List<T> sorted = [.. items];
        for (int i = 1; i < sorted.Count; i++)
        {
            if (order(sorted[i - 1], sorted[i]) > 0)
            {
                sorted.Sort(order);
                break;
            }
        }

        return sorted;
    }
}
