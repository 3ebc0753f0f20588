namespace BobJumpCloud.Provisioning;

/// <summary>What happens when a username is taken.</summary>
public enum OnCollision
{
    /// <summary>The person is held. The default.</summary>
    Hold,

    /// <summary>The first free number from 2 on is appended.</summary>
    AppendNumber,
}
