using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Connections;

/// <summary>Changes one connection in C#, on top of what the configuration says.</summary>
public sealed class ConnectionBuilder
{
    internal ConnectionBuilder(ConnectionOptions options) => Options = options;

    /// <summary>The connection's options.</summary>
    public ConnectionOptions Options { get; }

    /// <summary>Writes rules.</summary>
    public ConnectionBuilder Rules(Action<ProvisioningRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(new ProvisioningRulesBuilder(Options.Provisioning));
        return this;
    }
}
