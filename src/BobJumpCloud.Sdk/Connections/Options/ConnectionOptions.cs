using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Connections;

/// <summary>One Bob tenant, one JumpCloud organization, and the rules between them.</summary>
public sealed class ConnectionOptions
{
    /// <summary>How Bob is reached.</summary>
    public BobOptions Bob { get; set; } = new();

    /// <summary>How JumpCloud is reached.</summary>
    public JumpCloudOptions JumpCloud { get; set; } = new();

    /// <summary>The rules.</summary>
    public ProvisioningOptions Provisioning { get; set; } = new();

    /// <summary>Single sign-on to Bob; null without.</summary>
    public SsoOptions? Sso { get; set; }
}
