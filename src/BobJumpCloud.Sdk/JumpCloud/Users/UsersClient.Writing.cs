using System.Net;

namespace BobJumpCloud.JumpCloud;

// Creations, changes, states.
public partial class UsersClient
{
    /// <summary>
    /// Creates a user. Sent again only when JumpCloud certainly did nothing; after any other failure (<see cref="ApiException.IsOutcomeUnknown"/>) look the
    /// user up before you try again, or there may be two.
    /// </summary>
    /// <param name="user">What the user starts with; <see cref="UserPatch.Username"/> and <see cref="UserPatch.Email"/> at least.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">Username or e-mail address is missing, or the state is empty.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer; <see cref="JumpCloudException.IsConflict"/> when something unique is taken.</exception>
    public virtual Task<JumpCloudUser> CreateAsync(UserPatch user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (string.IsNullOrWhiteSpace(user.Username.Value) || string.IsNullOrWhiteSpace(user.Email.Value))
        {
            throw new ArgumentException("A new user needs a username and an e-mail address.", nameof(user));
        }

        ThrowIfStateIsEmpty(user, nameof(user));
        return ReadUserAsync(UserRequests.Create(user), cancellationToken);
    }

    /// <summary>
    /// Changes a user and returns it as JumpCloud then has it. A patch with phone numbers, addresses or custom attributes reads the user first, because
    /// JumpCloud replaces these arrays whole: entries that the patch does not name are sent again as they are. A patch that sends nothing only reads.
    /// </summary>
    /// <exception cref="ArgumentException">The state is <c>STAGED</c>, which no update can set, or empty.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer; <see cref="JumpCloudException.IsNotFound"/> when there is no such user.</exception>
    public virtual async Task<JumpCloudUser> UpdateAsync(string id, UserPatch patch, CancellationToken cancellationToken = default)
    {
        ThrowIfNoSuchChange(patch);
        if (!patch.TouchesArrays && !patch.SendsNothing)
        {
            return await ReadUserAsync(UserRequests.Update(id, patch, null), cancellationToken).ConfigureAwait(false);
        }

        JumpCloudUser current = await GetAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw _channel.Failure(UserRequests.Get(id), "there is no such user", "Check the id; the user may have been deleted.", isTransient: false, HttpStatusCode.NotFound);
        if (patch.SendsNothing)
        {
            return current;
        }

        return UserEntriesWriter.CanMerge(patch, current)
            ? await ReadUserAsync(UserRequests.Update(id, patch, current), cancellationToken).ConfigureAwait(false)
            : throw _channel.Undecodable(UserRequests.Get(id), "The user lacks the arrays to merge onto; nothing was written.");
    }

    /// <summary>
    /// Changes a user that was read just now, without reading it again: arrays are merged onto what it has. If it was read without them, it is read
    /// again. Otherwise as <see cref="UpdateAsync(string, UserPatch, CancellationToken)"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The state is <c>STAGED</c>, which no update can set, or empty.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer; <see cref="JumpCloudException.IsNotFound"/> when there is no such user.</exception>
    public virtual async Task<JumpCloudUser> UpdateAsync(JumpCloudUser current, UserPatch patch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(current);
        ThrowIfNoSuchChange(patch);
        if (patch.SendsNothing)
        {
            return current;
        }

        return UserEntriesWriter.CanMerge(patch, current)
            ? await ReadUserAsync(UserRequests.Update(current.Id, patch, current), cancellationToken).ConfigureAwait(false)
            : await UpdateAsync(current.Id, patch, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes a user. One that is gone already is no error. Prefer <see cref="SuspendAsync"/> for people who leave.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused (409, probably because the user still manages others), failed or did not answer.</exception>
    public virtual async Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        try
        {
            await _channel.SendAsync(UserRequests.Delete(id), cancellationToken).ConfigureAwait(false);
        }
        catch (JumpCloudException e) when (e.IsNotFound)
        {
            // What should be gone is gone.
        }
    }

    /// <summary>Activates a <c>STAGED</c> user, with JumpCloud's e-mail or without. Not repeated after a failure that may have sent the mail.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused (409: the user is in another state), failed or did not answer.</exception>
    public virtual Task ActivateAsync(string id, ActivationEmail email, CancellationToken cancellationToken = default) =>
        _channel.SendAsync(UserRequests.Activate(id, email), cancellationToken);

    /// <summary>Suspends a user, whatever its state, and returns it: access and sessions end. Doing it twice does no harm.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task<JumpCloudUser> SuspendAsync(string id, CancellationToken cancellationToken = default) =>
        ReadUserAsync(UserRequests.SetState(id, JumpCloudUserState.Suspended), cancellationToken);

    /// <summary>Ends a suspension: the user is <c>ACTIVATED</c> afterwards and gets no mail. Doing it twice does no harm.</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task<JumpCloudUser> UnsuspendAsync(string id, CancellationToken cancellationToken = default) =>
        ReadUserAsync(UserRequests.SetState(id, JumpCloudUserState.Activated), cancellationToken);

    /// <summary>
    /// Sends JumpCloud's reactivation e-mail (<c>POST …/reactivate</c>). In spite of the name it changes no state. Not repeated after a failure that may
    /// have sent the mail.
    /// </summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task SendReactivationEmailAsync(string id, CancellationToken cancellationToken = default) =>
        _channel.SendAsync(UserRequests.Reactivate(id), cancellationToken);

    private static void ThrowIfNoSuchChange(UserPatch patch)
    {
        ArgumentNullException.ThrowIfNull(patch);
        ThrowIfStateIsEmpty(patch, nameof(patch));
        if (patch.State is { IsSet: true } state && state.Value == JumpCloudUserState.Staged)
        {
            throw new ArgumentException("Nothing goes back to STAGED: an update takes ACTIVATED or SUSPENDED.", nameof(patch));
        }
    }

    private static void ThrowIfStateIsEmpty(UserPatch patch, string parameter)
    {
        if (patch.State is { IsSet: true } state && state.Value == default)
        {
            throw new ArgumentException("The state is empty.", parameter);
        }
    }
}
