namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>Runs that were stopped: some decisions were applied, the others were not reached.</summary>
internal static class Stopping
{
    /// <summary>The snapshot after the first decisions of the plan.</summary>
    public static ProvisioningSnapshot AfterFirst(this ProvisioningSnapshot snapshot, ProvisioningPlan plan, int count) =>
        snapshot.AfterSome(plan, plan.Decisions.Take(count));

    /// <summary>The snapshot after some decisions of the plan.</summary>
    public static ProvisioningSnapshot AfterSome(this ProvisioningSnapshot snapshot, ProvisioningPlan plan, IEnumerable<Decision> reached) =>
        snapshot.After(plan, reached.ToDictionary(d => d.EmployeeId, Undisturbed));

    /// <summary>False when somebody among the first would take a value that somebody else still has: such writes wait for the others.</summary>
    public static bool CanStopAt(this ProvisioningPlan plan, ProvisioningSnapshot snapshot, int count) => plan.Decisions.Take(count).All(d => !Waits(d, snapshot));

    /// <summary>True when the decision takes a unique value that a user of somebody else still has.</summary>
    public static bool Waits(this Decision decision, ProvisioningSnapshot snapshot) => decision.Writes && decision.Changes.Any(c =>
        (c.Target == JumpCloudAttributes.Email || c.Target == JumpCloudAttributes.EmployeeIdentifier) && c.To is { } value
        && snapshot.Users.Any(u => u.Id != decision.UserId && CanonicalText.SameIgnoringCase(u[c.Target] ?? "", value)));

    private static Outcome Undisturbed(Decision decision) => decision.Writes
        ? new Outcome
        {
            Kind = decision.Has(FindingCode.ValueMissing) ? OutcomeKind.Held : OutcomeKind.Applied,
            UserId = decision.UserId ?? DirectoryUserId.Parse($"planned-{decision.EmployeeId}"),
            State = decision.State.To ?? decision.State.From,
            Changed = [.. decision.Changes.Select(c => c.Target.Target), decision.Kind == DecisionKind.Create ? "username" : "state"],
        }
        : Outcome.OfUnwritten(decision);
}
