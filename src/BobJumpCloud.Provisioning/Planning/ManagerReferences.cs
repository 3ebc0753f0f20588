namespace BobJumpCloud.Provisioning;

/// <summary>
/// Pass (c): turns a manager's employee id into the manager's user. A manager whom this plan creates is named by employee id until the user exists;
/// one without a user stays pending, and nobody waits for it.
/// </summary>
internal sealed class ManagerReferences
{
    private readonly ProvisioningRules _rules;
    private readonly MappingRow _row;
    private readonly IReadOnlyList<PersonContext> _people;
    private readonly Dictionary<EmployeeId, int> _index = [];
    private readonly Dictionary<EmployeeId, DirectoryUserId> _linked;

    public ManagerReferences(ProvisioningRules rules, MappingRow row, IReadOnlyList<Link> links, IReadOnlyList<PersonContext> people)
    {
        _rules = rules;
        _row = row;
        _people = people;
        _linked = new Dictionary<EmployeeId, DirectoryUserId>(links.Count);
        foreach (Link link in links)
        {
            _linked.TryAdd(link.EmployeeId, link.UserId);
        }

        for (int i = 0; i < people.Count; i++)
        {
            _index.TryAdd(people[i].Employee.Id, i);
        }
    }

    /// <summary>Adds the reference to every decision that maps attributes.</summary>
    public List<Decision> Settle(List<Decision> decisions)
    {
        for (int i = 0; i < decisions.Count; i++)
        {
            if (MapsAttributes(_people[i], decisions[i]))
            {
                Decision settled = Settled(_people[i], decisions[i], decisions);
                decisions[i] = settled.Changes.Count == decisions[i].Changes.Count ? settled : VetoStep.Judge(_rules, _people[i], settled);
            }
        }

        return decisions;
    }

    /// <summary>Takes back references to users that are not created after all.</summary>
    public List<Decision> Release(List<Decision> decisions)
    {
        for (int i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].Changes.FirstOrDefault(c => c.ToUserOf is not null) is { ToUserOf: { } manager } && decisions[_index[manager]].Kind != DecisionKind.Create)
            {
                decisions[i] = decisions[i].Without(JumpCloudAttributes.Manager).Noting(FindingCode.ManagerPending, JumpCloudAttributes.Manager);
            }
        }

        return decisions;
    }

    private bool MapsAttributes(PersonContext person, Decision decision) =>
        decision is { LinkedAs: null, Kind: DecisionKind.Create or DecisionKind.Update or DecisionKind.NoChange or DecisionKind.Activate or DecisionKind.Suspend }
        && _rules.Scope.Judge(person.Employee) is (ScopeVerdict.In or ScopeVerdict.MissingEmail);

    private Decision Settled(PersonContext person, Decision decision, List<Decision> decisions)
    {
        FieldValue wanted = _row.Read(person.Employee).Value;
        bool isUpdate = person.User is not null;
        if (wanted.Presence == FieldPresence.Absent || (isUpdate && _row.ApplyOn == ApplyOn.CreateOnly))
        {
            return decision;
        }

        string? current = CanonicalText.OfOrNull(person.User?[JumpCloudAttributes.Manager]);
        if (wanted.Presence == FieldPresence.Empty)
        {
            return _row.WhenEmpty switch
            {
                WhenEmpty.Hold => decision.Noting(FindingCode.ValueMissing, JumpCloudAttributes.Manager),
                WhenEmpty.Clear when current is not null => With(person, decision, new AttributeChange(JumpCloudAttributes.Manager, current, null, _row.Id)),
                _ => decision,
            };
        }

        if (!EmployeeId.TryParse(wanted.Text, out EmployeeId manager) || manager == person.Employee.Id)
        {
            return decision.Noting(FindingCode.ValueIllFormed, JumpCloudAttributes.Manager);
        }

        (DirectoryUserId? user, bool isCreated) = UserOf(manager, decisions);
        if (user is null && !isCreated)
        {
            return decision.Noting(FindingCode.ManagerPending, JumpCloudAttributes.Manager);
        }

        return user is { } id && string.Equals(id.Value, current, StringComparison.Ordinal)
            ? decision
            : With(person, decision, new AttributeChange(JumpCloudAttributes.Manager, current, user?.Value, _row.Id) { ToUserOf = user is null ? manager : null });
    }

    private (DirectoryUserId? User, bool IsCreated) UserOf(EmployeeId manager, List<Decision> decisions)
    {
        if (!_index.TryGetValue(manager, out int index))
        {
            return (_linked.TryGetValue(manager, out DirectoryUserId linked) ? linked : null, false);
        }

        return (_people[index].MatchHold is null ? _people[index].User?.Id : null, decisions[index].Kind == DecisionKind.Create);
    }

    private static Decision With(PersonContext person, Decision decision, AttributeChange change)
    {
        if (person.User is { } user && DiffStep.IsRestricted(user, change.Target))
        {
            return decision.Noting(FindingCode.RestrictedField, change.Target);
        }

        if (person.User is { Id: var id } && change.ToUserOf is null && person.Link?.Written.Judge(id, change.Target, change.To, change.From) is { } history)
        {
            decision = decision.Noting(history, change.Target);
            if (history == FindingCode.NotAccepted)
            {
                return decision;
            }
        }

        bool isUpdate = decision.Kind == DecisionKind.NoChange;
        return decision with
        {
            Kind = isUpdate ? DecisionKind.Update : decision.Kind,
            Reason = !isUpdate ? decision.Reason : person.IsNew ? ReasonCode.Adopted : ReasonCode.AttributesChanged,
            Changes = [.. decision.Changes.Append(change).OrderBy(c => c.Target.Target, StringComparer.Ordinal)],
        };
    }
}
