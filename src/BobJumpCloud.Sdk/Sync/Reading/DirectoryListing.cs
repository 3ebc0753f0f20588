using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>What JumpCloud says about the organization and its users.</summary>
internal sealed record DirectoryListing(string? OrganizationId, UserState DefaultUserState, List<DirectoryUser> Users);
