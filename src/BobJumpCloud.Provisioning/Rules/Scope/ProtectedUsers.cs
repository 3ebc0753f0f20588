namespace BobJumpCloud.Provisioning;

/// <summary>Users that are never written to.</summary>
public sealed class ProtectedUsers
{
    private readonly HashSet<string> _names;
    private readonly bool _administrators;

    internal ProtectedUsers(IEnumerable<string> names, bool administrators)
    {
        _names = names.Select(CanonicalText.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _administrators = administrators;
    }

    /// <summary>True when the user is named by e-mail, username or id, or is linked to an administrator.</summary>
    public bool Contains(DirectoryUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return (_administrators && user.IsAdministrator)
            || _names.Contains(CanonicalText.Of(user.Email)) || _names.Contains(user.Username) || _names.Contains(user.Id.Value);
    }
}
