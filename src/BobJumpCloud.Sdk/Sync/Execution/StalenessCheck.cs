using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads a user again before an older decision is applied: one that has moved since is left alone.</summary>
internal sealed class StalenessCheck(UsersClient users, DirectoryUserProjection projection)
{
    /// <summary>The outcome when the decision is stale; null when it may be applied.</summary>
    public async Task<Outcome?> CheckAsync(Decision decision, CancellationToken cancellationToken)
    {
        if (decision.UserId is not { } id || decision.Base is not { } expected)
        {
            return null;
        }

        JumpCloudUser? user = await users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false);
        if (user is not null && projection.Of(user) is { } now && now.Fingerprint == expected)
        {
            return null;
        }

        string moved = user is null ? "the user was deleted" : $"changed since: {string.Join(", ", Differing(decision, projection.Of(user)))}";
        return new Outcome
        {
            Kind = OutcomeKind.Stale,
            UserId = id,
            State = decision.State.From,
            Error = $"The user is no longer as it was when the plan was made ({moved}).",
            Remedy = "Make a new plan.",
        };
    }

    private static string[] Differing(Decision decision, DirectoryUser user)
    {
        string[] named =
        [
            .. decision.Changes.Where(c => !string.Equals(c.From, string.IsNullOrWhiteSpace(user[c.Target]) ? null : user[c.Target]!.Trim(), StringComparison.Ordinal)).Select(c => c.Target.Target),
            .. user.State == decision.State.From ? Array.Empty<string>() : ["state"],
        ];
        return named.Length > 0 ? named : ["attributes that the plan does not write"];
    }
}
