using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Refuses plans that were made for something else.</summary>
internal static class PlanGuard
{
    public static void Check(ProvisioningPlan plan, string connection, string? organizationId, ProvisioningRules rules, DateOnly today)
    {
        string? objection =
            !string.Equals(plan.Connection, connection, StringComparison.OrdinalIgnoreCase) ? $"for the connection '{plan.Connection}', not for '{connection}'"
            : plan.OrganizationId != organizationId ? "for another JumpCloud organization"
            : plan.RulesFingerprint != rules.Fingerprint ? "under other rules than those of the configuration"
            : plan.Calendar.Default > today ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"for a later day ({plan.Calendar.Default:yyyy-MM-dd})")
            : null;
        if (objection is not null)
        {
            throw new SyncException($"This plan was made {objection}. Make a new plan. Nothing was written.");
        }
    }
}
