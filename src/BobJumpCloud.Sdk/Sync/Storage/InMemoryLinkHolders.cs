using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Who has which user, over all connections: a user is linked once in its organization.</summary>
internal sealed class InMemoryLinkHolders
{
    private readonly Dictionary<(string Organization, DirectoryUserId User), (InMemoryConnection Connection, EmployeeId Id)> _holders = [];

    /// <summary>Moves the links of a batch, or leaves all as they are. What the batch gives up is free before anything is taken.</summary>
    /// <exception cref="SyncException">A user is linked to somebody else.</exception>
    public void Take(InMemoryConnection connection, IReadOnlyList<PersonCommit> commits)
    {
        var undo = new Stack<(EmployeeId Id, InMemoryLink? Before)>();
        try
        {
            foreach (PersonCommit commit in commits.Where(c => IsMoved(connection, c)))
            {
                Set(connection, commit.Record.EmployeeId, null, undo);
            }

            foreach (PersonCommit commit in commits)
            {
                Set(connection, commit.Record.EmployeeId, LinkOf(commit), undo);
            }
        }
        catch (SyncException)
        {
            while (undo.TryPop(out (EmployeeId Id, InMemoryLink? Before) step))
            {
                Put(connection, step.Id, step.Before);
            }

            throw;
        }
    }

    public void Release(InMemoryConnection connection)
    {
        foreach (InMemoryLink link in connection.Links.Values)
        {
            _holders.Remove(link.User);
        }
    }

    private static InMemoryLink? LinkOf(PersonCommit commit) => commit.Link is null ? null : new InMemoryLink(commit.OrganizationId, commit.Link);

    private static bool IsMoved(InMemoryConnection connection, PersonCommit commit) =>
        connection.Links.TryGetValue(commit.Record.EmployeeId, out InMemoryLink? now) && now.User != LinkOf(commit)?.User;

    private void Set(InMemoryConnection connection, EmployeeId id, InMemoryLink? link, Stack<(EmployeeId Id, InMemoryLink? Before)> undo)
    {
        if (link is not null && _holders.TryGetValue(link.User, out (InMemoryConnection Connection, EmployeeId Id) holder) && holder != (connection, id))
        {
            throw new SyncException($"The JumpCloud user {link.Link.UserId} is linked to employee {holder.Id} already and cannot be linked to employee {id}. Release that link first: bobjc unlink {holder.Id}.");
        }

        undo.Push((id, connection.Links.GetValueOrDefault(id)));
        Put(connection, id, link);
    }

    private void Put(InMemoryConnection connection, EmployeeId id, InMemoryLink? link)
    {
        if (connection.Links.Remove(id, out InMemoryLink? before))
        {
            _holders.Remove(before.User);
        }

        if (link is not null)
        {
            connection.Links[id] = link;
            _holders[link.User] = (connection, id);
        }
    }
}
