namespace BobJumpCloud.Provisioning;

/// <summary>
/// What leavers' users do not have yet and get by this plan. Who is back under a new id is recognized by it today already, not only once it has
/// been written.
/// </summary>
internal sealed class LeaverValues
{
    private readonly MatchKeys _keys;
    private readonly Dictionary<string, List<(int Index, PersonContext Leaver)>>?[] _leavers;

    public LeaverValues(MatchKeys keys, List<PersonContext> people, Claims claims)
    {
        _keys = keys;
        _leavers = new Dictionary<string, List<(int, PersonContext)>>?[keys.Order.Length];
        for (int i = 0; i < people.Count; i++)
        {
            if (people[i] is { User: not null, IsAway: true })
            {
                Add(i, people[i]);
            }
        }

        foreach (PersonClaim claim in claims.All.Where(c => !c.IsAmbiguous))
        {
            if (people[claim.Person] is { MatchHold: null, IsAway: true } leaver)
            {
                Add(claim.Person, leaver with { User = claim.User });
            }
        }
    }

    /// <summary>True when no leaver's user gets anything: then nobody needs to ask.</summary>
    public bool IsEmpty => Array.TrueForAll(_leavers, l => l is null);

    /// <summary>The leavers, with their users and their places in the roster, whose record has the value of a key of the person.</summary>
    public IEnumerable<(int Index, PersonContext Leaver)> Sharing(PersonContext person)
    {
        for (int key = 0; key < _leavers.Length; key++)
        {
            if (_leavers[key] is { } leavers && _keys.ValueOf(_keys.Order[key], person.Employee) is { } value)
            {
                foreach ((int Index, PersonContext Leaver) leaver in leavers.GetValueOrDefault(CanonicalText.Of(value)) ?? [])
                {
                    yield return leaver;
                }
            }
        }
    }

    private void Add(int index, PersonContext leaver)
    {
        for (int key = 0; key < _leavers.Length; key++)
        {
            if (!_keys.Frees(_keys.Order[key], leaver))
            {
                continue;
            }

            string value = CanonicalText.Of(_keys.ValueOf(_keys.Order[key], leaver.Employee)!);
            Dictionary<string, List<(int, PersonContext)>> leavers = _leavers[key] ??= new(_keys.Order[key] == MatchKey.Email ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            if (!leavers.TryGetValue(value, out List<(int, PersonContext)>? same))
            {
                leavers.Add(value, same = []);
            }

            same.Add((index, leaver));
        }
    }
}
