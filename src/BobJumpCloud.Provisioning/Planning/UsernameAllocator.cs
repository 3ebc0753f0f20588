namespace BobJumpCloud.Provisioning;

/// <summary>Pass (c): gives new users their names. Of two who want one name the lower employee id gets it, whatever the order of the input.</summary>
internal sealed class UsernameAllocator(ProvisioningSnapshot snapshot, ProvisioningRules rules)
{
    private TakenUsernames? _taken;

    /// <summary>Settles decisions, which come in the order of employee ids; the same list when nobody is created.</summary>
    public List<Decision> Settle(List<Decision> decisions)
    {
        List<Decision>? settled = null;
        for (int i = 0; i < decisions.Count; i++)
        {
            Decision decision = decisions[i];
            if (decision.Kind == DecisionKind.Create && decision.Username.Value is { } wanted && Settle(decision, wanted) is var named && !ReferenceEquals(named, decision))
            {
                (settled ??= [.. decisions])[i] = named;
            }
        }

        return settled ?? decisions;
    }

    private Decision Settle(Decision decision, string wanted)
    {
        _taken ??= new TakenUsernames(snapshot, rules.Username);
        string? holder = _taken.HolderOf(wanted, decision.EmployeeId);
        string? name = NameFor(decision.EmployeeId, wanted, holder);
        if (name is null)
        {
            return decision.HeldBy(ReasonCode.UsernameTaken) with { Username = new UsernameDecision(wanted, null, holder) };
        }

        _taken.Take(name, decision.EmployeeId);
        return name == wanted ? decision : Numbered(decision, wanted, name) with { Username = new UsernameDecision(name, null, holder) };
    }

    private string? NameFor(EmployeeId person, string wanted, string? holder)
    {
        if (rules.AppendsNumbers && _taken!.ReservationOf(person) is { } reserved && NumberedUsername.IsFor(reserved, wanted, rules.Username.MaxLength))
        {
            return reserved;
        }

        return holder is null ? wanted : rules.AppendsNumbers ? _taken!.Numbered(wanted, rules.Username.MaxLength) : null;
    }

    /// <summary>The number can cut the name, or make it longer than some devices take.</summary>
    private static Decision Numbered(Decision decision, string wanted, string name)
    {
        bool isCut = !name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && !decision.Has(FindingCode.UsernameCut);
        bool isLong = UsernameRule.IsLong(name) && !decision.Has(FindingCode.UsernameLong);
        Finding[] added = [.. isCut ? [new Finding(FindingCode.UsernameCut)] : Array.Empty<Finding>(), .. isLong ? [new Finding(FindingCode.UsernameLong)] : Array.Empty<Finding>()];
        return added.Length == 0 ? decision : decision with { Findings = [.. decision.Findings, .. added] };
    }
}
