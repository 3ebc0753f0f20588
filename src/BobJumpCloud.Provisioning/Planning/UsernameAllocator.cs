namespace BobJumpCloud.Provisioning;

/// <summary>Pass (c): gives new users their names. Of two who want one name the lower employee id gets it, whatever the order of the input.</summary>
internal sealed class UsernameAllocator
{
    private const string ReservedHolder = "reserved";
    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);

    public UsernameAllocator(IReadOnlyList<DirectoryUser> users, UsernameRule rule)
    {
        foreach (string name in rule.Reserved)
        {
            _holders.TryAdd(name, ReservedHolder);
        }

        foreach (DirectoryUser user in users)
        {
            Occupy(user.Username, user.Id);
            Occupy(user.SystemUsername, user.Id);
        }
    }

    /// <summary>Settles decisions, which come in the order of employee ids.</summary>
    public Decision Settle(Decision decision)
    {
        if (decision.Kind != DecisionKind.Create || decision.Username.Value is not { } wanted)
        {
            return decision;
        }

        return _holders.TryGetValue(wanted, out string? holder)
            ? decision.HeldBy(ReasonCode.UsernameTaken) with { Username = new UsernameDecision(wanted, null, holder) }
            : Take(decision, wanted);
    }

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

    private Decision Take(Decision decision, string name)
    {
        _holders.Add(name, decision.EmployeeId.Value);
        return decision;
    }
}
