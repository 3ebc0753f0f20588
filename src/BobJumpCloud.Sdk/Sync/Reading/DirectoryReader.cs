using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads the organization and its users.</summary>
internal sealed class DirectoryReader(JumpCloudClient jumpCloud, DirectoryUserProjection projection, string? organizationId)
{
    public async Task<(string? Id, UserState DefaultUserState)> ReadOrganizationAsync(CancellationToken cancellationToken)
    {
        var organizations = new List<Organization>();
        await foreach (Organization found in jumpCloud.Organizations.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            organizations.Add(found);
        }

        Organization? organization = organizationId is null
            ? organizations.Count == 1 ? organizations[0] : null
            : organizations.Find(o => o.Id == organizationId);
        if (organization is null)
        {
            throw new SyncException(organizationId is null
                ? $"The JumpCloud key reaches {organizations.Count} organizations. Set JumpCloud:OrganizationId to the one that is meant."
                : "The JumpCloud key does not reach the organization of JumpCloud:OrganizationId. Correct the id, or use a key of that organization.");
        }

        UserState state = DirectoryUserProjection.StateOf(organization.Settings?.NewSystemUserStateDefaults?.ManualEntry);
        return (organization.Id, state == UserState.Unknown ? UserState.Activated : state);
    }

    public async Task<List<DirectoryUser>> ReadUsersAsync(IProgress<SyncProgress>? progress, CancellationToken cancellationToken)
    {
        var users = new List<DirectoryUser>();
        await foreach (JumpCloudUser user in jumpCloud.Users.ListAsync(null, cancellationToken).ConfigureAwait(false))
        {
            users.Add(projection.Of(user));
            if (users.Count % 100 == 0)
            {
                progress?.Report(new SyncProgress(SyncPhase.ReadingUsers, users.Count, null));
            }
        }

        progress?.Report(new SyncProgress(SyncPhase.ReadingUsers, users.Count, users.Count));
        return users;
    }

    public async Task<DirectoryUser?> FindAsync(DirectoryUserId id, CancellationToken cancellationToken) =>
        await jumpCloud.Users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false) is { } user ? projection.Of(user) : null;

    /// <summary>Whoever could be the person, or be in the way.</summary>
    public async Task<List<DirectoryUser>> AnswerAsync(DirectoryQuery query, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, JumpCloudUser>(StringComparer.Ordinal);
        if (query.UserId is { } id && await jumpCloud.Users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false) is { } linked)
        {
            found[linked.Id] = linked;
        }

        foreach ((IAsyncEnumerable<JumpCloudUser> users, Func<JumpCloudUser, bool> isMeant) in Questions(query, cancellationToken))
        {
            await foreach (JumpCloudUser user in users.ConfigureAwait(false))
            {
                if (isMeant(user))
                {
                    found[user.Id] = user;
                }
            }
        }

        return [.. found.Values.Select(projection.Of)];
    }

    // JumpCloud's search finds parts of words whatever the case; what is meant is told here.
    private IEnumerable<(IAsyncEnumerable<JumpCloudUser> Users, Func<JumpCloudUser, bool> IsMeant)> Questions(DirectoryQuery query, CancellationToken cancellationToken)
    {
        if (query.Email is { } email)
        {
            yield return (jumpCloud.Users.SearchAsync(email, ["email"], cancellationToken), u => Is(u.Email, email));
        }

        if (query.UsernamePrefix is { } prefix)
        {
            yield return (jumpCloud.Users.SearchAsync(prefix, ["username", "systemUsername"], cancellationToken), u => BeginsWith(u.Username, prefix) || BeginsWith(u.SystemUsername, prefix));
        }
        else if (query.Username is { } name)
        {
            yield return (jumpCloud.Users.SearchAsync(name, ["username", "systemUsername"], cancellationToken), u => Is(u.Username, name) || Is(u.SystemUsername, name));
        }

        if (query.EmployeeIdentifier is { } number)
        {
            yield return (jumpCloud.Users.SearchAsync(number, ["employeeIdentifier"], cancellationToken), u => Is(u.EmployeeIdentifier, number));
        }

        if (query is { LinkAttribute: { } attribute, EmployeeId: { } employee })
        {
            string filter = $"attributes[name={attribute.Name}].value:$eq:{employee.Value.Replace("|", "\\|", StringComparison.Ordinal)}";
            yield return (jumpCloud.Users.ListAsync(new UserListOptions { Filters = [filter] }, cancellationToken), _ => true);
        }
    }

    private static bool Is(string? text, string wanted) => string.Equals(text?.Trim(), wanted, StringComparison.OrdinalIgnoreCase);

    private static bool BeginsWith(string? text, string prefix) => text?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true;
}
