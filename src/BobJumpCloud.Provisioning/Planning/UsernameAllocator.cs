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
            _holders.TryAdd(user.Username, user.Id.Value);
            if (!string.IsNullOrEmpty(user.SystemUsername))
            {
                _holders.TryAdd(user.SystemUsername, user.Id.Value);
            }
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

    private Decision Take(Decision decision, string name)
    {
        _holders.Add(name, decision.EmployeeId.Value);
        return decision;
    }
}
