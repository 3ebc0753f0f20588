namespace BobJumpCloud.Provisioning;

/// <summary>Users by id, e-mail, username and employeeIdentifier; texts in canonical form, ignoring case.</summary>
internal sealed class DirectoryIndex
{
    private readonly Dictionary<DirectoryUserId, DirectoryUser> _byId;
    private readonly ILookup<string, DirectoryUser> _byEmail;
    private readonly ILookup<string, DirectoryUser> _byIdentifier;

    public DirectoryIndex(IReadOnlyList<DirectoryUser> users)
    {
        Users = users;
        _byId = new Dictionary<DirectoryUserId, DirectoryUser>(users.Count);
        foreach (DirectoryUser user in users)
        {
            _byId.TryAdd(user.Id, user);
        }

        _byEmail = users.ToLookup(u => CanonicalText.Of(u.Email), StringComparer.OrdinalIgnoreCase);
        _byIdentifier = users.ToLookup(u => CanonicalText.OfOrNull(u[JumpCloudAttributes.EmployeeIdentifier]) ?? "", StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<DirectoryUser> Users { get; }

    public DirectoryUser? Find(DirectoryUserId id) => _byId.GetValueOrDefault(id);

    public IEnumerable<DirectoryUser> WithEmail(string email) => _byEmail[CanonicalText.Of(email)];

    public IEnumerable<DirectoryUser> WithIdentifier(string identifier) => _byIdentifier[CanonicalText.Of(identifier)];
}
