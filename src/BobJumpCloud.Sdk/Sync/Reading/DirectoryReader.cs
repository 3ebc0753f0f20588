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
        var found = new Dictionary<DirectoryUserId, DirectoryUser>();
        void Add(JumpCloudUser? user)
        {
            if (user is not null)
            {
                found[DirectoryUserId.Parse(user.Id)] = projection.Of(user);
            }
        }

        Add(query.UserId is { } id ? await jumpCloud.Users.GetAsync(id.Value, cancellationToken).ConfigureAwait(false) : null);
        Add(query.Email is { } email ? await jumpCloud.Users.FindByEmailAsync(email, cancellationToken).ConfigureAwait(false) : null);
        Add(query.Username is { } name ? await jumpCloud.Users.FindByUsernameAsync(name, cancellationToken).ConfigureAwait(false) : null);
        Add(query.EmployeeIdentifier is { } number ? await jumpCloud.Users.FindByEmployeeIdentifierAsync(number, cancellationToken).ConfigureAwait(false) : null);
        return [.. found.Values];
    }
}
