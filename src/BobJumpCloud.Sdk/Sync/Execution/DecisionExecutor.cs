using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Applies one decision.</summary>
internal sealed class DecisionExecutor(UsersClient users, TimeProvider clock)
{
    private const string StateTarget = "state";
    private readonly CreateStep _create = new(users, clock);

    /// <summary>What came of it; only failures that stop the whole run are thrown.</summary>
    public async Task<Outcome> ApplyAsync(Decision decision, CancellationToken cancellationToken)
    {
        try
        {
            return decision.Kind switch
            {
                DecisionKind.Create => await CreateAsync(decision, cancellationToken).ConfigureAwait(false),
                DecisionKind.Update => await UpdateAsync(decision, cancellationToken).ConfigureAwait(false),
                DecisionKind.Activate => await ActivateAsync(decision, cancellationToken).ConfigureAwait(false),
                DecisionKind.Suspend => await SuspendAsync(decision, cancellationToken).ConfigureAwait(false),
                _ => Outcome.OfUnwritten(decision),
            };
        }
        catch (JumpCloudException e) when (!FailureClassifier.StopsTheRun(e))
        {
            if (e.IsOutcomeUnknown && await HappenedAsync(decision, cancellationToken).ConfigureAwait(false))
            {
                return Done(decision, decision.UserId!.Value.Value, decision.State.To, null, StateTarget);
            }

            string remedy = e.IsConflict ? await ConflictExplainer.ExplainAsync(users, decision, cancellationToken).ConfigureAwait(false) : e.Remedy;
            return FailureClassifier.OutcomeOf(decision, e, remedy);
        }
    }

    /// <summary>Whether a change of state happened although its answer was lost: otherwise our own suspension would look like somebody else's.</summary>
    private async Task<bool> HappenedAsync(Decision decision, CancellationToken cancellationToken)
    {
        if (decision is not { UserId: { } id, State: { From: { } from, To: { } to } } || from == to)
        {
            return false;
        }

        try
        {
            JumpCloudUser? user = await users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false);
            return user is not null && DirectoryUserProjection.StateOf(user.State, user.Suspended) == to;
        }
        catch (JumpCloudException)
        {
            return false;
        }
    }

    private async Task<Outcome> CreateAsync(Decision decision, CancellationToken cancellationToken)
    {
        JumpCloudUser user = await _create.CreateAsync(decision, cancellationToken).ConfigureAwait(false);
        return Done(decision, user.Id, DirectoryUserProjection.StateOf(user.State, user.Suspended), user, "username");
    }

    private async Task<Outcome> UpdateAsync(Decision decision, CancellationToken cancellationToken)
    {
        UserPatch patch = UserPatchFactory.Of(decision.Changes);
        if (patch.IsEmpty)
        {
            // Its only change was a manager whose creation failed.
            return new Outcome { Kind = OutcomeKind.Unchanged, UserId = decision.UserId, State = decision.State.From };
        }

        JumpCloudUser stored = await users.UpdateAsync(decision.UserId!.Value.Value, patch, cancellationToken).ConfigureAwait(false);
        return Done(decision, decision.UserId.Value.Value, decision.State.From, stored);
    }

    private async Task<Outcome> ActivateAsync(Decision decision, CancellationToken cancellationToken)
    {
        string id = decision.UserId!.Value.Value;
        UserPatch patch = UserPatchFactory.Of(decision.Changes);
        JumpCloudUser? stored = null;
        if (decision.State.From == UserState.Staged)
        {
            if (!patch.IsEmpty)
            {
                stored = await users.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
            }

            await users.ActivateAsync(id, decision.SendsEmail ? JumpCloud.ActivationEmail.Send : JumpCloud.ActivationEmail.None, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            patch.State = JumpCloudUserState.Activated;
            stored = await users.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
            if (decision.SendsEmail)
            {
                await users.SendReactivationEmailAsync(id, cancellationToken).ConfigureAwait(false);
            }
        }

        return Done(decision, id, UserState.Activated, stored, StateTarget);
    }

    /// <summary>Attributes ride along; when the combined write is refused, the suspension must not wait for them.</summary>
    private async Task<Outcome> SuspendAsync(Decision decision, CancellationToken cancellationToken)
    {
        string id = decision.UserId!.Value.Value;
        UserPatch patch = UserPatchFactory.Of(decision.Changes);
        bool isCombined = !patch.IsEmpty;
        patch.State = JumpCloudUserState.Suspended;
        try
        {
            JumpCloudUser stored = await users.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
            return Done(decision, id, UserState.Suspended, stored, StateTarget);
        }
        catch (JumpCloudException e) when (isCombined && !FailureClassifier.StopsTheRun(e))
        {
            await users.SuspendAsync(id, cancellationToken).ConfigureAwait(false);
            return new Outcome { Kind = OutcomeKind.Applied, UserId = decision.UserId, State = UserState.Suspended, Changed = [StateTarget], HttpStatus = (int?)e.Status, Error = e.Message, Remedy = e.Remedy };
        }
    }

    private static Outcome Done(Decision decision, string userId, UserState? state, JumpCloudUser? stored, params string[] more) => new()
    {
        Kind = decision.Has(FindingCode.ValueMissing) ? OutcomeKind.Held : OutcomeKind.Applied,
        UserId = DirectoryUserId.Parse(userId),
        State = state,
        Changed = [.. decision.Changes.Select(c => c.Target.Target).Concat(more).Order(StringComparer.Ordinal)],
        NotAccepted = stored is null ? [] : NotAccepted.In(stored, decision.Changes),
    };
}
