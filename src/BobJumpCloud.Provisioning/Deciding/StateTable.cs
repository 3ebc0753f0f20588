namespace BobJumpCloud.Provisioning;

/// <summary>The state tables of docs/states.md: one for new users, one for existing ones.</summary>
internal static class StateTable
{
    private const string Deactivates = "DeactivateLeavers = true";
    private const string DeactivatesNot = "DeactivateLeavers = false";

    /// <summary>What a creation sends; without a reason it sends no state, and the organization's default decides.</summary>
    public static (UserState To, StateReason? Because) ForNewUser(InitialState initial, Phase phase, UserState organizationDefault) => (initial, phase) switch
    {
        (InitialState.InactiveUntilStartDate, Phase.PreStart) => (UserState.Suspended, StateReason.UntilStart),
        (InitialState.StagedUntilStartDate, Phase.PreStart) => (UserState.Staged, StateReason.UntilStart),
        (InitialState.AlwaysActivated, _) => (UserState.Activated, StateReason.Initial),
        (InitialState.Inactive, _) => (UserState.Suspended, StateReason.Initial),
        (InitialState.Staged, _) => (UserState.Staged, StateReason.Initial),
        _ => (organizationDefault, null),
    };

    /// <summary>What happens to the state of an existing user.</summary>
    public static StateVerdict ForExistingUser(PersonContext person, UserState state, ProvisioningOptions options) => (person.Phase, state) switch
    {
        (_, UserState.Unknown) => StateVerdict.Keep,
        (Phase.PreStart, UserState.Activated) => BeforeStart(person, options),
        (Phase.PreStart, _) => StateVerdict.Keep,
        (Phase.Active, UserState.Activated) => StateVerdict.Keep,
        (Phase.Active, UserState.Staged) => person.Link is { StagedByUs: true }
            ? StateVerdict.Activate(ReasonCode.StartDateReached)
            : StateVerdict.Noting(FindingCode.StagedAwaitingAdministrator),
        (Phase.Active, UserState.Suspended) => Suspended(person, options),
        (Phase.Inactive or Phase.Deleted, UserState.Suspended) => StateVerdict.Keep,
        (Phase.Inactive or Phase.Deleted, _) => Away(person, state, options),
        _ => StateVerdict.Keep,
    };

    private static string RuleOf(Reactivation reactivation) => $"Reactivation = {reactivation}";

    private static StateVerdict BeforeStart(PersonContext person, ProvisioningOptions options)
    {
        bool hasWorked = person.Link?.LastPhase is Phase.Active or Phase.Inactive;
        if (hasWorked && (person.Facts.Access == AccessStatus.Inactive || person.Facts.IsHired))
        {
            ReasonCode reason = person.Link!.LastPhase == Phase.Active ? ReasonCode.StartPostponed : ReasonCode.FutureRehire;
            return options.DeactivateLeavers ? StateVerdict.Suspend(reason, StateReason.UntilStart, Deactivates) : StateVerdict.KeptBy(DeactivatesNot, FindingCode.ActiveBeforeStart);
        }

        return person.Link?.LastPhase == Phase.Active
            ? StateVerdict.Hold(UserState.Suspended, ReasonCode.StartDateInFuture)
            : StateVerdict.Noting(FindingCode.ActiveBeforeStart);
    }

    private static StateVerdict Suspended(PersonContext person, ProvisioningOptions options)
    {
        Link? link = person.Link?.Seeing(UserState.Suspended, person.Phase);
        switch (link?.Suspension)
        {
            case StateReason.Initial:
                return StateVerdict.Keep;
            case { } ours:
                ReasonCode reason = ours == StateReason.UntilStart ? ReasonCode.StartDateReached : ReasonCode.Returned;
                return options.Reactivation == Reactivation.Never && ours != StateReason.UntilStart ? StateVerdict.KeptBy(RuleOf(options.Reactivation))
                    : link.WasStaged ? StateVerdict.Hold(UserState.Activated, ReasonCode.WasStaged)
                    : StateVerdict.Activate(reason, ours == StateReason.UntilStart ? null : RuleOf(options.Reactivation));
        }

        if (options.Reactivation == Reactivation.Always)
        {
            return StateVerdict.Activate(ReasonCode.ReactivationAlways, RuleOf(options.Reactivation));
        }

        bool hasJustBecomeActive = link?.LastPhase is { } last && last != Phase.Active;
        return hasJustBecomeActive
            ? StateVerdict.Hold(UserState.Activated, ReasonCode.SuspendedByOthers, FindingCode.SuspendedByOthers)
            : StateVerdict.Noting(FindingCode.SuspendedByOthers);
    }

    private static StateVerdict Away(PersonContext person, UserState state, ProvisioningOptions options)
    {
        if (!options.DeactivateLeavers)
        {
            return StateVerdict.KeptBy(DeactivatesNot);
        }

        ReasonCode reason = person.PhaseVerdict.Reason ?? ReasonCode.Leaver;
        StateReason because = reason == ReasonCode.AccessInactive ? StateReason.Leave : StateReason.Leaver;

        // Access that others gave during a leave says nothing about the end of the employment: that counts anew.
        bool wasReactivated = state == UserState.Activated && person.Link?.Suspension is { } ours && (ours == StateReason.Leaver || ours == because);
        if (!wasReactivated)
        {
            return StateVerdict.Suspend(reason, because, Deactivates);
        }

        return person.Link!.SuspendedAgain
            ? StateVerdict.Hold(UserState.Suspended, ReasonCode.ReactivatedByOthers, FindingCode.ReactivatedByOthers)
            : StateVerdict.Suspend(reason, because, Deactivates, FindingCode.ReactivatedByOthers);
    }
}
