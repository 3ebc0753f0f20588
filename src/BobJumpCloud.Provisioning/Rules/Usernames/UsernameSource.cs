namespace BobJumpCloud.Provisioning;

/// <summary>From what a new user's username is derived.</summary>
public enum UsernameSource
{
    /// <summary>The part of the e-mail address before the @, as it is. The default.</summary>
    EmailLocalPart,

    /// <summary>The display name.</summary>
    DisplayName,

    /// <summary>A formula.</summary>
    Formula,
}
