namespace BobJumpCloud.Provisioning;

/// <summary>Pass (a): who is which user, for the whole batch at once. A link beats every other claim; nothing is decided by who comes first.</summary>
internal sealed class Matcher(AttributeMapping mapping, ProvisioningSnapshot snapshot, DirectoryIndex directory)
{
    private readonly Dictionary<DirectoryUserId, PersonContext> _linkedPeople = [];
    private readonly HashSet<DirectoryUserId> _linkedUsers = [.. snapshot.Links.Select(l => l.UserId)];

    public List<PersonContext> Match()
    {
        Dictionary<EmployeeId, Link> links = snapshot.Links.ToDictionary(l => l.EmployeeId);
        List<PersonContext> people = [.. snapshot.Employees.GroupBy(e => e.Id).Select(g => ByLink(g, links.GetValueOrDefault(g.Key)))];
        HashSet<EmployeeId> listed = [.. people.Select(p => p.Employee.Id)];
        people.AddRange(snapshot.Absences.OrderByDescending(a => a.Kind).Where(a => links.ContainsKey(a.EmployeeId) && listed.Add(a.EmployeeId)).Select(a => ByLink(
            PersonContext.Of(new Employee(a.EmployeeId.Value), snapshot.Calendar.Dates.Default, links[a.EmployeeId], a.Kind))));
        foreach (PersonContext person in people.Where(p => p.Link is not null))
        {
            _linkedPeople[person.Link!.UserId] = person;
        }

        List<PersonContext> claimed = [.. people.Select(p => p.Link is null && p.MatchHold is null ? ByEmail(p) : p)];
        return HoldContested(claimed);
    }

    private PersonContext ByLink(IGrouping<EmployeeId, Employee> records, Link? link)
    {
        bool isDuplicate = records.Skip(1).Any();
        Employee employee = isDuplicate ? DuplicateRecords.Agreed([.. records]) : records.First();
        PersonContext person = ByLink(PersonContext.Of(employee, snapshot.Calendar.DateOf(employee), link));
        return isDuplicate ? person with { MatchHold = ReasonCode.AmbiguousMatch } : person;
    }

    private PersonContext ByLink(PersonContext person)
    {
        if (person.Link is null)
        {
            return person;
        }

        DirectoryUser? user = directory.Find(person.Link.UserId);
        return person with { User = user, UserIsGone = user is null };
    }

    private PersonContext ByEmail(PersonContext person)
    {
        if (mapping.EmailOf(person.Employee).Text is not { } email)
        {
            return person;
        }

        List<DirectoryUser> users = [.. directory.WithEmail(email)];
        if (users.Count != 1)
        {
            return users.Count == 0 ? person : person with { MatchHold = ReasonCode.AmbiguousMatch };
        }

        PersonContext claim = person with { User = users[0] };
        if (_linkedPeople.TryGetValue(users[0].Id, out PersonContext? holder))
        {
            return OnLinkedUser(person, claim, holder);
        }

        // Linked to somebody of whom this snapshot says nothing.
        bool isLinked = _linkedUsers.Contains(users[0].Id);
        return !isLinked ? claim : person.IsAway ? person : person with { MatchHold = ReasonCode.AmbiguousMatch };
    }

    /// <summary>A claim on the user of somebody who is linked to it.</summary>
    private PersonContext OnLinkedUser(PersonContext person, PersonContext claim, PersonContext holder)
    {
        bool isSamePerson = holder.IsAway && !NamesDiffer(claim, holder);
        bool isBack = isSamePerson && person.Phase == Phase.Active;
        if (person.IsAway || (!isBack && FreesAddress(holder)))
        {
            return person;
        }

        if (isBack)
        {
            _linkedPeople[claim.User!.Id] = holder with { MatchHold = ReasonCode.RelinkProposed };
        }

        return person with { MatchHold = isSamePerson ? ReasonCode.RelinkProposed : ReasonCode.AmbiguousMatch };
    }

    /// <summary>Compares with the names that Bob has of the linked person: the user's own are about to become these.</summary>
    private static bool NamesDiffer(PersonContext claim, PersonContext holder) => claim.NamesDifferFrom(
        holder.Employee[BobFields.Root.FirstName].Text ?? claim.User![JumpCloudAttributes.FirstName],
        holder.Employee[BobFields.Root.Surname].Text ?? claim.User![JumpCloudAttributes.LastName]);

    /// <summary>True when the linked person gets another address by this plan.</summary>
    private bool FreesAddress(PersonContext holder) =>
        mapping.EmailOf(holder.Employee).Text is { } email && !CanonicalText.SameIgnoringCase(email, holder.User?.Email);

    private List<PersonContext> HoldContested(List<PersonContext> people)
    {
        HashSet<DirectoryUserId> contested = [.. people.Where(p => p.Link is null && p.User is not null).GroupBy(p => p.User!.Id).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        HashSet<DirectoryUserId> linkedTwice = [.. people.Where(p => p.Link is not null).GroupBy(p => p.Link!.UserId).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        return [.. people.Select(p => p switch
        {
            { Link: { } link } when linkedTwice.Contains(link.UserId) => p with { MatchHold = ReasonCode.AmbiguousMatch },
            { Link: null, User: { } user } when contested.Contains(user.Id) => p with { MatchHold = ReasonCode.AmbiguousMatch },
            { Link: { } link } when _linkedPeople[link.UserId] is { MatchHold: ReasonCode.RelinkProposed } => p with { MatchHold = ReasonCode.RelinkProposed },
            _ => p,
        })];
    }
}
