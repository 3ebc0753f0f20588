namespace BobJumpCloud.Provisioning;

/// <summary>Applies the decisions of a plan to what is known: users, links, and what limits count.</summary>
internal sealed class SnapshotProjection
{
    private readonly ProvisioningSnapshot _snapshot;
    private readonly Dictionary<DirectoryUserId, DirectoryUser> _users;
    private readonly Dictionary<EmployeeId, Link> _links;
    private readonly List<AppliedChange> _applied;
    private readonly List<Approval> _approvals;
    private readonly List<UsernameReservation> _reserved = [];
    private HashSet<DirectoryUserId>? _takenIds;
    private AttributeLayout _newLayout;

    public SnapshotProjection(ProvisioningSnapshot snapshot)
    {
        _snapshot = snapshot;
        _users = new Dictionary<DirectoryUserId, DirectoryUser>(snapshot.Users.Count);
        foreach (DirectoryUser user in snapshot.Users)
        {
            _users.TryAdd(user.Id, user);
        }

        _links = snapshot.Links.ToDictionary(l => l.EmployeeId);
        _applied = [.. snapshot.Applied];
        _approvals = [.. snapshot.Approvals];
        _newLayout = snapshot.Users.Count > 0 ? snapshot.Users[0].Layout : new AttributeLayout([]);
    }

    /// <summary>Applies decisions.</summary>
    /// <param name="decisions">The decisions, each with what came of it; null: everything that it wanted.</param>
    public void Apply(IEnumerable<(Decision Decision, Outcome? Outcome)> decisions)
    {
        List<(Decision Decision, Outcome Outcome)> applied = [.. decisions.Select(d => (d.Decision, d.Outcome ?? (d.Decision.Writes ? Undisturbed(d.Decision) : Outcome.OfUnwritten(d.Decision))))];
        Dictionary<EmployeeId, DirectoryUserId> created = applied
            .Where(a => a.Decision.Kind == DecisionKind.Create && a.Outcome is { UserId: not null, Changed.Count: > 0 })
            .ToDictionary(a => a.Decision.EmployeeId, a => a.Outcome.UserId!.Value);
        foreach ((Decision decision, Outcome outcome) in applied)
        {
            Apply(decision.WithManagers(m => created.TryGetValue(m, out DirectoryUserId user) ? user : null), outcome);
        }
    }

    /// <summary>Keeps the approvals that the plan was made with; a bare hash becomes the set that it stands for.</summary>
    public void KeepApprovals(ProvisioningPlan plan)
    {
        foreach (LimitVerdict verdict in plan.Limits.Where(l => !l.Tripped && l.Wanted > l.Allowed))
        {
            Approval given = Approval.Of(plan, verdict.Kind);
            if (given.Lines.Count > 0 && !_approvals.Exists(a => a.Covers(given)))
            {
                _approvals.Add(given);
            }
        }
    }

    public ProvisioningSnapshot ToSnapshot() => _snapshot with
    {
        Users = [.. _users.Values], Links = [.. _links.Values], Applied = _applied, Approvals = _approvals, ApprovedNow = [], Reservations = Reservations(),
    };

    /// <summary>A new reservation takes the place of the person's old one.</summary>
    private IReadOnlyList<UsernameReservation> Reservations() =>
        _reserved.Count == 0 ? _snapshot.Reservations : [.. _reserved.Concat(_snapshot.Reservations).DistinctBy(r => r.EmployeeId)];

    private void Apply(Decision decision, Outcome outcome)
    {
        if (decision.Writes && outcome.Changed.Count > 0 && (outcome.UserId ?? decision.UserId) is { } id)
        {
            Write(id, decision, outcome);
        }

        if (Link.After(_links.GetValueOrDefault(decision.EmployeeId), decision, outcome) is { } link)
        {
            _links[decision.EmployeeId] = link;
        }

        if (UsernameReservation.Of(decision) is { } reservation)
        {
            _reserved.Add(reservation);
        }
    }

    private Outcome Undisturbed(Decision decision) => new()
    {
        Kind = decision.Has(FindingCode.ValueMissing) ? OutcomeKind.Held : OutcomeKind.Applied,
        UserId = decision.UserId ?? NewId(decision.EmployeeId),
        State = decision.State.To ?? decision.State.From,
        Changed = [.. decision.Changes.Select(c => c.Target.Target).Concat(ChangedBesides(decision.Kind)).Order(StringComparer.Ordinal)],
    };

    private static string[] ChangedBesides(DecisionKind kind) => kind switch
    {
        DecisionKind.Create => ["username"],
        DecisionKind.Activate or DecisionKind.Suspend => ["state"],
        _ => [],
    };

    /// <summary>An id that nobody takes for JumpCloud's, and that nobody has: no user, and no link to a user that was deleted.</summary>
    private DirectoryUserId NewId(EmployeeId employee)
    {
        _takenIds ??= [.. _users.Keys, .. _links.Values.Select(l => l.UserId)];
        var id = DirectoryUserId.Parse($"planned-{employee}");
        for (int n = 2; !_takenIds.Add(id); n++)
        {
            id = DirectoryUserId.Parse($"planned-{employee}-{n}");
        }

        return id;
    }

    private void Write(DirectoryUserId id, Decision decision, Outcome outcome)
    {
        DirectoryUser before = _users.GetValueOrDefault(id) ?? New(id, decision);
        AttributeChange[] changes = [.. decision.Changes.Where(c => outcome.Changed.Contains(c.Target.Target, StringComparer.Ordinal))];
        _users[id] = Written(before, changes, outcome.State ?? decision.State.To ?? before.State);
        _applied.AddRange(decision.LimitKinds.Select(kind => new AppliedChange(decision.EmployeeId, id, kind, _snapshot.Calendar.Instant)));
    }

    private DirectoryUser New(DirectoryUserId id, Decision decision)
    {
        foreach (AttributeChange change in decision.Changes.Where(c => c.Target != JumpCloudAttributes.Email && _newLayout.SlotOf(c.Target) < 0))
        {
            _newLayout = _newLayout.With(change.Target);
        }

        return new DirectoryUser(id, _newLayout, new string?[_newLayout.Attributes.Count]) { Username = decision.Username.Value ?? "" };
    }

    /// <summary>Whether the person has finished activation, nobody can foresee: it stays as it was.</summary>
    private static DirectoryUser Written(DirectoryUser user, AttributeChange[] changes, UserState state)
    {
        AttributeLayout layout = user.Layout;
        foreach (AttributeChange change in changes.Where(c => c.Target != JumpCloudAttributes.Email && layout.SlotOf(c.Target) < 0))
        {
            layout = layout.With(change.Target);
        }

        string?[] values = [.. layout.Attributes.Select(a => user[a])];
        string email = user.Email;
        foreach (AttributeChange change in changes)
        {
            if (change.Target == JumpCloudAttributes.Email)
            {
                email = change.To ?? "";
            }
            else
            {
                values[layout.SlotOf(change.Target)] = change.To;
            }
        }

        return new DirectoryUser(user.Id, layout, values)
        {
            Username = user.Username, SystemUsername = user.SystemUsername, Email = email, State = state,
            HasFinishedActivation = user.HasFinishedActivation, IsAdministrator = user.IsAdministrator, RestrictedFields = user.RestrictedFields,
        };
    }
}
