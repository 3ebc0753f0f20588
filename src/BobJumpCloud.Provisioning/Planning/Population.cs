namespace BobJumpCloud.Provisioning;

/// <summary>The connection's people, of whom shares are taken: linked or matched, and not suspended.</summary>
internal static class Population
{
    public static int Of(ProvisioningSnapshot snapshot, IEnumerable<PersonContext> people, DirectoryIndex directory) =>
        (snapshot.Population ?? Counted(snapshot, people, directory)) + SuspendedLately(snapshot, directory);

    private static int Counted(ProvisioningSnapshot snapshot, IEnumerable<PersonContext> people, DirectoryIndex directory) =>
        people.Select(p => p.User?.Id).Concat(snapshot.Links.Select(l => (DirectoryUserId?)l.UserId)).OfType<DirectoryUserId>()
            .Distinct().Count(id => directory.Find(id) is { State: not UserState.Suspended });

    /// <summary>Whom we suspended in the window of the limits counts on, so that many small runs, or one that was stopped, are allowed what one run is.</summary>
    private static int SuspendedLately(ProvisioningSnapshot snapshot, DirectoryIndex directory)
    {
        HashSet<DirectoryUserId> lately = [.. snapshot.RecentlyApplied.Where(a => a.Kind == LimitKind.Suspend).Select(a => a.UserId)];
        return lately.Count == 0 ? 0 : snapshot.Links.Count(l => lately.Contains(l.UserId) && (directory.Find(l.UserId)?.State ?? l.LastState) == UserState.Suspended);
    }
}
