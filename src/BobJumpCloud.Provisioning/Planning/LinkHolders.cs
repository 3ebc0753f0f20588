namespace BobJumpCloud.Provisioning;

/// <summary>Who is linked to a user. Made only when somebody without a link is there to claim one.</summary>
internal sealed class LinkHolders
{
    private const int Unlisted = -1;
    private readonly Dictionary<DirectoryUserId, int> _people;

    public LinkHolders(IReadOnlyList<Link> links, List<PersonContext> people)
    {
        _people = new Dictionary<DirectoryUserId, int>(links.Count);
        for (int i = 0; i < links.Count; i++)
        {
            _people.TryAdd(links[i].UserId, Unlisted);
        }

        for (int i = 0; i < people.Count; i++)
        {
            if (people[i].Link is { } link)
            {
                _people[link.UserId] = i;
            }
        }
    }

    /// <summary>Nobody is linked to anybody.</summary>
    public static LinkHolders None { get; } = new([], []);

    public bool IsLinked(DirectoryUserId user) => _people.ContainsKey(user);

    /// <summary>The linked person's place in the roster; null when the snapshot says nothing of the person.</summary>
    public int? IndexOf(DirectoryUserId user) => _people.TryGetValue(user, out int index) && index != Unlisted ? index : null;
}
