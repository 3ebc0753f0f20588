using BobJumpCloud.Bob;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Connections;

/// <summary>A running connection: both clients, the rules and the sync.</summary>
public sealed class Connection
{
    internal Connection(string name, BobClient bob, JumpCloudClient jumpCloud, ProvisioningRules rules, SyncRunner sync, IReadOnlyList<string> webhookSecrets)
    {
        Name = name;
        Bob = bob;
        JumpCloud = jumpCloud;
        Rules = rules;
        Sync = sync;
        WebhookSecrets = webhookSecrets;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The client of Bob.</summary>
    public BobClient Bob { get; }

    /// <summary>The client of JumpCloud.</summary>
    public JumpCloudClient JumpCloud { get; }

    /// <summary>The rules.</summary>
    public ProvisioningRules Rules { get; }

    /// <summary>The sync.</summary>
    public SyncRunner Sync { get; }

    /// <summary>The secrets that a webhook may be signed with.</summary>
    public IReadOnlyList<string> WebhookSecrets { get; }

    /// <summary>The name.</summary>
    public override string ToString() => $"Connection {Name}";
}
