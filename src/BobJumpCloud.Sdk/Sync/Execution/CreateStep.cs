using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Creates a user; never a second one. When nobody can tell whether a creation happened, it is looked up before it is repeated.</summary>
internal sealed class CreateStep(UsersClient users, TimeProvider clock)
{
    private const int Attempts = 5;

    public async Task<JumpCloudUser> CreateAsync(Decision decision, CancellationToken cancellationToken)
    {
        UserPatch patch = UserPatchFactory.Of(decision.Changes);
        patch.Username = decision.Username.Value;
        if (decision.StateReason is not null && decision.State.To is { } state)
        {
            patch.State = UserPatchFactory.StateOf(state);
        }

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await users.CreateAsync(patch, cancellationToken).ConfigureAwait(false);
            }
            catch (JumpCloudException e) when (e.IsOutcomeUnknown)
            {
                if (await FindOwnAsync(decision, cancellationToken).ConfigureAwait(false) is { } created)
                {
                    return created;
                }

                if (attempt == Attempts)
                {
                    throw;
                }

                await Task.Delay(TimeSpan.FromSeconds(0.5 * (1 << (attempt - 1))), clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The user that a lost creation made: it has our address and our username.</summary>
    private async Task<JumpCloudUser?> FindOwnAsync(Decision decision, CancellationToken cancellationToken)
    {
        string email = decision.Changes.First(c => c.Target == JumpCloudAttributes.Email).To!;
        JumpCloudUser? found = await users.FindByEmailAsync(email, cancellationToken).ConfigureAwait(false);
        return found is not null && string.Equals(found.Username, decision.Username.Value, StringComparison.OrdinalIgnoreCase) ? found : null;
    }
}
