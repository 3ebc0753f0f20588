using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Compares what was written with what JumpCloud answers that it has stored.</summary>
internal static class NotAccepted
{
    /// <summary>Hashes of what was stored in place of what was written.</summary>
    public static Dictionary<JumpCloudAttribute, AttributeHash> In(JumpCloudUser stored, IEnumerable<AttributeChange> changes)
    {
        var differing = new Dictionary<JumpCloudAttribute, AttributeHash>();
        var id = DirectoryUserId.Parse(stored.Id);
        foreach (AttributeChange change in changes)
        {
            var hash = AttributeHash.Of(id, change.Target, DirectoryUserProjection.ValueOf(stored, change.Target));
            if (hash != AttributeHash.Of(id, change.Target, change.To))
            {
                differing.Add(change.Target, hash);
            }
        }

        return differing;
    }
}
