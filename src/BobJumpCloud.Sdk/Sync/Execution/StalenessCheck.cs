using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads a user again before an older decision is applied: one that has moved since is left alone.</summary>
internal sealed class StalenessCheck(UsersClient users, DirectoryUserProjection projection)
{
    /// <summary>The outcome when the decision is stale; null when it may be applied.</summary>
    public async Task<Outcome?> CheckAsync(Decision decision, Link? link, CancellationToken cancellationToken)
    {
        if (link is not null && link.UserId != decision.UserId)
        {
            return Stale(decision, "the person has been linked to another user");
        }

        if (decision.UserId is not { } id)
        {
            string email = decision.Changes.First(c => c.Target == JumpCloudAttributes.Email).To!;
            return await users.FindByEmailAsync(email, cancellationToken).ConfigureAwait(false) is null ? null : Stale(decision, "there is a user with the address now");
        }

        JumpCloudUser? user = await users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false);
        return user is null ? Stale(decision, "the user was deleted")
            : projection.Of(user) is var now && now.Fingerprint == decision.Base ? null
            : Stale(decision, $"changed since: {string.Join(", ", Differing(decision, now))}");
    }

    /// <summary>Since the plan was made, another sync has given the username to somebody else.</summary>
    public static Outcome NameIsReserved(Decision decision) => Stale(decision, "the username is reserved for somebody else");

    private static Outcome Stale(Decision decision, string moved) => new()
    {
        Kind = OutcomeKind.Stale,
        UserId = decision.UserId,
        State = decision.State.From,
        Error = $"The user is no longer as it was when the plan was made ({moved}).",
        Remedy = "Make a new plan.",
    };

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
