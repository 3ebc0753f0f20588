using System.Collections.Concurrent;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Managers whom this run creates: puts their users into the references to them, and knows whose reference came too early.</summary>
internal sealed class ManagerLookup
{
    private readonly ConcurrentDictionary<EmployeeId, DirectoryUserId> _created = [];
    private readonly ConcurrentBag<(Decision Decision, Outcome Outcome)> _early = [];

    /// <summary>The decision with the manager's user; without the reference while there is none.</summary>
    public Decision Resolve(Decision decision) => decision.WithManagers(m => _created.TryGetValue(m, out DirectoryUserId user) ? user : null);

    /// <summary>Takes note of what became of a decision.</summary>
    /// <param name="decision">As the plan has it.</param>
    /// <param name="resolved">As it was applied.</param>
    /// <param name="outcome">What became of it.</param>
    public void Note(Decision decision, Decision resolved, Outcome outcome)
    {
        if (outcome.Kind is not (OutcomeKind.Applied or OutcomeKind.Held) || outcome.UserId is not { } user)
        {
            return;
        }

        if (decision.Kind == DecisionKind.Create)
        {
            _created[decision.EmployeeId] = user;
        }

        if (resolved.Changes.Count < decision.Changes.Count)
        {
            _early.Add((decision, outcome));
        }
    }

    /// <summary>Whoever was written before their manager had a user, and can be given it now; sorted by employee id.</summary>
    public IReadOnlyList<(Decision Decision, Outcome Outcome)> Late() =>
        [.. _early.Where(e => e.Decision.Changes.Any(c => c.ToUserOf is { } manager && _created.ContainsKey(manager))).OrderBy(e => e.Decision.EmployeeId)];
}
