namespace BobJumpCloud.Provisioning;

/// <summary>Whether a person is provisioned.</summary>
public enum ScopeVerdict
{
    /// <summary>Yes.</summary>
    In,

    /// <summary>No.</summary>
    Out,

    /// <summary>It cannot be told: a field that decides is absent.</summary>
    NotReadable,

    /// <summary>The person has no e-mail address, and no domain was asked for.</summary>
    MissingEmail,
}
