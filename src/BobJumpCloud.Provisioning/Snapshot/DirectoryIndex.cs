namespace BobJumpCloud.Provisioning;

/// <summary>Users by id and by the attributes that are looked for. An index of an attribute is made when somebody first asks for it: when nothing changes, nobody does.</summary>
internal sealed class DirectoryIndex
{
    private const int Nobody = -1;
    private readonly Dictionary<DirectoryUserId, int> _byId;
    private readonly Dictionary<JumpCloudAttribute, UserIndex> _byAttribute = [];

    public DirectoryIndex(IReadOnlyList<DirectoryUser> users)
    {
        Users = users;
        _byId = new Dictionary<DirectoryUserId, int>(users.Count);
        for (int i = 0; i < users.Count; i++)
        {
            _byId.TryAdd(users[i].Id, i);
        }
    }

    public IReadOnlyList<DirectoryUser> Users { get; }

    /// <summary>The place of a user in <see cref="Users"/>, or -1.</summary>
    public int IndexOf(DirectoryUserId id) => _byId.GetValueOrDefault(id, Nobody);

    public DirectoryUser? Find(DirectoryUserId id) => IndexOf(id) is var index and not Nobody ? Users[index] : null;

    /// <summary>The users by an attribute, the e-mail address included.</summary>
    public UserIndex By(JumpCloudAttribute attribute)
    {
        if (!_byAttribute.TryGetValue(attribute, out UserIndex? index))
        {
            _byAttribute.Add(attribute, index = new UserIndex(Users, attribute));
        }

        return index;
    }
}
