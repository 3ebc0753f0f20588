using System.Globalization;
using System.Text;

namespace BobJumpCloud.Benchmarks.Floor;

/// <summary>
/// The default mapping, matching, phase, usernames and comparison, written down for one company: dictionaries, arrays and a loop. It has no scope, no
/// limits, no findings, no fingerprints, no explanation: what it costs is what the work itself costs.
/// </summary>
public static class FloorPlanner
{
    private const int Email = 0;
    private const int Identifier = 9;

    public static FloorDecision[] Plan(FloorCompany company)
    {
        var byId = new Dictionary<string, FloorUser>(company.Users.Length, StringComparer.Ordinal);
        var byEmail = new Dictionary<string, FloorUser>(company.Users.Length, StringComparer.OrdinalIgnoreCase);
        var identifiers = new Dictionary<string, string>(company.Users.Length, StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(company.Users.Length, StringComparer.OrdinalIgnoreCase);
        foreach (FloorUser user in company.Users)
        {
            byId[user.Id] = user;
            byEmail[Canonical(user.Email)] = user;
            names.Add(user.Username);
            if (user.Values[Identifier] is { } identifier)
            {
                identifiers[Canonical(identifier)] = user.Id;
            }
        }

        var linked = new HashSet<string>(company.Links.Values, StringComparer.Ordinal);
        var people = (FloorPerson[])company.People.Clone();
        Array.Sort(people, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var decisions = new FloorDecision[people.Length];
        for (int i = 0; i < people.Length; i++)
        {
            FloorUser? user = Match(people[i], company.Links, byId, byEmail, linked);
            string phase = PhaseOf(people[i], company.Today);
            decisions[i] = user is null ? Create(people[i], phase, names, byEmail, identifiers) : Update(people[i], user, phase);
        }

        return decisions;
    }

    /// <summary>One person alone, whose user is known.</summary>
    public static FloorDecision Decide(FloorPerson person, FloorUser user, DateOnly today) => Update(person, user, PhaseOf(person, today));

    private static FloorUser? Match(FloorPerson person, Dictionary<string, string> links, Dictionary<string, FloorUser> byId, Dictionary<string, FloorUser> byEmail, HashSet<string> linked)
    {
        if (links.TryGetValue(person.Id, out string? userId))
        {
            return byId.GetValueOrDefault(userId);
        }

        return person.Values[Email] is { } email && byEmail.TryGetValue(Canonical(email), out FloorUser? user) && !linked.Contains(user.Id) ? user : null;
    }

    private static string PhaseOf(FloorPerson person, DateOnly today)
    {
        DateOnly? start = DateOf(person.Start);
        DateOnly? end = DateOf(person.End);
        return person switch
        {
            { Lifecycle: "terminated" } => "Inactive",
            _ when start > today => "PreStart",
            _ when end <= today => "Inactive",
            { Status: "Active" } => "Active",
            _ => "Inactive",
        };
    }

    private static FloorDecision Update(FloorPerson person, FloorUser user, string phase)
    {
        List<FloorChange>? changes = null;
        for (int slot = 0; slot < person.Values.Length; slot++)
        {
            if (person.Values[slot] is not { } text)
            {
                continue;
            }

            string wanted = Canonical(text);
            string? current = user.Values[slot] is { } value ? Canonical(value) : null;
            bool differs = !string.Equals(wanted, current, slot == Email ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
            if (differs)
            {
                (changes ??= []).Add(new FloorChange(FloorCompany.Slots[slot].Target.Target, current, wanted));
            }
        }

        bool suspends = phase == "Inactive" && user.State != "Suspended";
        string? wouldBe = UsernameOf(person) is { } name && name != user.Username ? name : user.Username;
        return new FloorDecision(
            person.Id, user.Id, suspends ? "Suspend" : changes is null ? "NoChange" : "Update", suspends ? "Leaver" : changes is null ? "UpToDate" : "AttributesChanged", wouldBe,
            suspends ? "Suspended" : user.State, changes);
    }

    private static FloorDecision Create(FloorPerson person, string phase, HashSet<string> names, Dictionary<string, FloorUser> byEmail, Dictionary<string, string> identifiers)
    {
        string? name = UsernameOf(person);
        bool isFree = phase == "Active" && name is not null && names.Add(name) && byEmail.TryAdd(Canonical(person.Values[Email]!), null!)
            && (person.Values[Identifier] is not { } identifier || identifiers.TryAdd(Canonical(identifier), person.Id));
        if (!isFree)
        {
            return new FloorDecision(person.Id, null, "Hold", "Taken", name, null, null);
        }

        var changes = new List<FloorChange>(person.Values.Length);
        for (int slot = 0; slot < person.Values.Length; slot++)
        {
            if (person.Values[slot] is { } text)
            {
                changes.Add(new FloorChange(FloorCompany.Slots[slot].Target.Target, null, Canonical(text)));
            }
        }

        return new FloorDecision(person.Id, null, "Create", "NewEmployee", name, "Activated", changes);
    }

    private static string? UsernameOf(FloorPerson person)
    {
        string? email = person.Values[Email];
        int at = email?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        if (at < 1 || !char.IsAsciiLetter(email![0]))
        {
            return null;
        }

        foreach (char c in email.AsSpan(0, at))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return null;
            }
        }

        return email[..at];
    }

    private static string Canonical(string text)
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && Ascii.IsValid(text))
        {
            return text;
        }

        string trimmed = text.Trim();
        return trimmed.IsNormalized() ? trimmed : trimmed.Normalize();
    }

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
