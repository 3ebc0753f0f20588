using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>A link and the organization of its user; no organization counts as one of its own.</summary>
internal sealed record InMemoryLink(string? OrganizationId, Link Link)
{
    public (string Organization, DirectoryUserId User) User => (OrganizationId ?? "", Link.UserId);
}
