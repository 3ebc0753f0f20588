namespace BobJumpCloud.Provisioning;

/// <summary>The connection's people, of whom shares are taken: linked or matched, and not suspended.</summary>
internal static class Population
{
    public static int Of(ProvisioningSnapshot snapshot, List<PersonContext> people, DirectoryIndex directory) =>
        (snapshot.Population ?? Counted(snapshot, people, directory)) + SuspendedLately(snapshot, directory);

    private static int Counted(ProvisioningSnapshot snapshot, List<PersonContext> people, DirectoryIndex directory)
    {
        var isCounted = new bool[directory.Users.Count];
        int count = 0;
        void Count(DirectoryUserId id)
        {
            if (directory.IndexOf(id) is var index and >= 0 && !isCounted[index])
            {
                isCounted[index] = true;
                count += directory.Users[index].State == UserState.Suspended ? 0 : 1;
            }
        }

        for (int i = 0; i < people.Count; i++)
        {
            if (people[i].User is { } user)
            {
                Count(user.Id);
            }
        }

        for (int i = 0; i < snapshot.Links.Count; i++)
        {
            Count(snapshot.Links[i].UserId);
        }

        return count;
    }

    /// <summary>Whom we suspended in the window of the limits counts on, so that many small runs, or one that was stopped, are allowed what one run is.</summary>
    private static int SuspendedLately(ProvisioningSnapshot snapshot, DirectoryIndex directory)
    {
        HashSet<DirectoryUserId> lately = [.. snapshot.RecentlyApplied.Where(a => a.Kind == LimitKind.Suspend).Select(a => a.UserId)];
        return lately.Count == 0 ? 0 : snapshot.Links.Count(l => lately.Contains(l.UserId) && (directory.Find(l.UserId)?.State ?? l.LastState) == UserState.Suspended);
    }
}
