namespace BobJumpCloud.Provisioning;

/// <summary>Who has which username, ignoring case: users by username or system username, reserved names, reservations, and whom this plan gives one.</summary>
internal sealed class TakenUsernames
{
    private const string ReservedHolder = "reserved";
    private readonly Dictionary<string, string> _holders;
    private readonly Dictionary<EmployeeId, string> _reservations = [];
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.OrdinalIgnoreCase);

    public TakenUsernames(ProvisioningSnapshot snapshot, UsernameRule rule)
    {
        _holders = new Dictionary<string, string>(snapshot.Users.Count + snapshot.Reservations.Count, StringComparer.OrdinalIgnoreCase);
        foreach (string name in rule.Reserved)
        {
            _holders.TryAdd(name, ReservedHolder);
        }

        foreach (DirectoryUser user in snapshot.Users)
        {
            Occupy(user.Username, user.Id);
            Occupy(user.SystemUsername, user.Id);
        }

        foreach (UsernameReservation reservation in snapshot.Reservations.OrderBy(r => r.EmployeeId).ThenBy(r => r.Username, StringComparer.Ordinal))
        {
            if (reservation.Username.Length > 0 && _holders.TryAdd(reservation.Username, reservation.EmployeeId.Value))
            {
                _reservations.TryAdd(reservation.EmployeeId, reservation.Username);
            }
        }
    }

    /// <summary>Who else has a name: a JumpCloud id, an employee id or <c>reserved</c>; null when it is free for the person.</summary>
    public string? HolderOf(string name, EmployeeId person) => IsReservedFor(name, person) ? null : _holders.GetValueOrDefault(name);

    /// <summary>The name that is kept for a person.</summary>
    public string? ReservationOf(EmployeeId person) => _reservations.GetValueOrDefault(person);

    public void Take(string name, EmployeeId person) => _holders[name] = person.Value;

    /// <summary>The name with the first free number; null when there is no room. Numbers that were found taken are not tried again.</summary>
    public string? Numbered(string name, int? maxLength)
    {
        int number = _nextNumbers.GetValueOrDefault(name, NumberedUsername.First);
        string? candidate = NumberedUsername.Of(name, number, maxLength);
        while (candidate is not null && _holders.ContainsKey(candidate))
        {
            candidate = NumberedUsername.Of(name, ++number, maxLength);
        }

        _nextNumbers[name] = number;
        return candidate;
    }

    private bool IsReservedFor(string name, EmployeeId person) => _reservations.TryGetValue(person, out string? reserved) && reserved.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of two users with one name the lower id counts as the holder, whatever the order of the input.</summary>
    private void Occupy(string? name, DirectoryUserId user)
    {
        if (string.IsNullOrEmpty(name) || _holders.TryAdd(name, user.Value))
        {
            return;
        }

        string holder = _holders[name];
        if (holder != ReservedHolder && string.CompareOrdinal(user.Value, holder) < 0)
        {
            _holders[name] = user.Value;
        }
    }
}
