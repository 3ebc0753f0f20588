namespace BobJumpCloud.Provisioning;

/// <summary>Whether JumpCloud mails people when they are activated.</summary>
public enum ActivationEmail
{
    /// <summary>No mail. The default.</summary>
    None,

    /// <summary>One mail to each person who is activated for the first time.</summary>
    Send,
}
