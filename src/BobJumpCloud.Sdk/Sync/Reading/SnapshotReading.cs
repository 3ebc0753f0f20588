using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>A snapshot, when its reading began, and how many people Bob listed; null when one person was read alone.</summary>
internal sealed record SnapshotReading(ProvisioningSnapshot Snapshot, long Started, int? ListedPeople);
