using System.Runtime.CompilerServices;

namespace BobJumpCloud.JumpCloud;

/// <summary>JumpCloud's users (<c>systemusers</c>). Source of all of it: https://docs.jumpcloud.com/api/1.0/index.yaml.</summary>
public partial class UsersClient
{
    private readonly JumpCloudChannel _channel = null!;

    internal UsersClient(JumpCloudChannel channel) => _channel = channel;

    /// <summary>For derived classes in tests.</summary>
    protected UsersClient()
    {
    }

    /// <summary>
    /// Lists users by id, 100 a request. The list is whole or the call fails: rows that moved while it was read are looked for in a second pass, a row
    /// that cannot be read is an error.
    /// </summary>
    /// <param name="options">Which users, and what of them; null (the default) for everything.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer, or the list kept moving.</exception>
    public virtual async IAsyncEnumerable<JumpCloudUser> ListAsync(UserListOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var pager = new UserPager(_channel, skip => UserRequests.List(options ?? new(), skip));
        await foreach (JumpCloudUser user in pager.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return user;
        }
    }

    /// <summary>Reads one user; null when there is none with this id (404, or the empty answer that JumpCloud gives too).</summary>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual async Task<JumpCloudUser?> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        ApiRequest request = UserRequests.Get(id);
        try
        {
            JumpCloudUser? user = await _channel.ReadOrNullAsync(request, JumpCloudJson.Default.JumpCloudUser, cancellationToken).ConfigureAwait(false);
            return user is { Id: "" } ? throw _channel.Undecodable(request, "The user has no id.") : user;
        }
        catch (JumpCloudException e) when (e.IsNotFound)
        {
            return null;
        }
    }

    /// <summary>Finds the user with this primary e-mail address, ignoring case; null when there is none in this organization.</summary>
    /// <remarks>If several differ by case only, the one that is spelled exactly so, otherwise the oldest.</remarks>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task<JumpCloudUser?> FindByEmailAsync(string email, CancellationToken cancellationToken = default) =>
        FindAsync("email", email, u => u.Email, cancellationToken);

    /// <summary>Finds the user with this username, ignoring case; null when there is none.</summary>
    /// <remarks>If several differ by case only, the one that is spelled exactly so, otherwise the oldest.</remarks>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task<JumpCloudUser?> FindByUsernameAsync(string username, CancellationToken cancellationToken = default) =>
        FindAsync("username", username, u => u.Username, cancellationToken);

    /// <summary>Finds the user with this employee identifier, ignoring case; null when there is none.</summary>
    /// <remarks>If several differ by case only, the one that is spelled exactly so, otherwise the oldest.</remarks>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer.</exception>
    public virtual Task<JumpCloudUser?> FindByEmployeeIdentifierAsync(string employeeIdentifier, CancellationToken cancellationToken = default) =>
        FindAsync("employeeIdentifier", employeeIdentifier, u => u.EmployeeIdentifier, cancellationToken);

    /// <summary>
    /// Lists the users of whom one of some properties contains a text, ignoring case, by id. A part of a word is enough, so compare what comes back. The
    /// list is whole or the call fails.
    /// </summary>
    /// <param name="text">What to look for; blanks around it do not count.</param>
    /// <param name="fields">JumpCloud's names of the properties to look at, at least one.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ArgumentException">The text is blank, or there are no properties.</exception>
    /// <exception cref="JumpCloudException">JumpCloud refused, failed or did not answer, or the list kept moving.</exception>
    public virtual IAsyncEnumerable<JumpCloudUser> SearchAsync(string text, IReadOnlyList<string> fields, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(fields);
        return fields.Count > 0
            ? new UserPager(_channel, skip => UserRequests.Search(fields, text.Trim(), skip)).ReadAsync(cancellationToken)
            : throw new ArgumentException("Name at least one property.", nameof(fields));
    }

    // JumpCloud's filters compare case-sensitively: search, then compare here.
    private async Task<JumpCloudUser?> FindAsync(string field, string value, Func<JumpCloudUser, string?> get, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        string wanted = value.Trim();
        JumpCloudUser? found = null;
        await foreach (JumpCloudUser user in SearchAsync(wanted, [field], cancellationToken).ConfigureAwait(false))
        {
            if (string.Equals(get(user), wanted, StringComparison.Ordinal))
            {
                return user;
            }

            if (string.Equals(get(user)?.Trim(), wanted, StringComparison.OrdinalIgnoreCase))
            {
                found ??= user;
            }
        }

        return found;
    }

    private async Task<JumpCloudUser> ReadUserAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        JumpCloudUser user = await _channel.ReadAsync(request, JumpCloudJson.Default.JumpCloudUser, cancellationToken).ConfigureAwait(false);
        return user.Id.Length > 0 ? user : throw _channel.Undecodable(request, "The user has no id.");
    }
}
