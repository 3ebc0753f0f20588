namespace BobJumpCloud.Provisioning;

/// <summary>Whether a person may use Bob (<c>internal.status</c>).</summary>
public enum AccessStatus
{
    /// <summary>The field is absent, empty or holds a word that we do not know.</summary>
    Unknown,

    /// <summary>May log in.</summary>
    Active,

    /// <summary>May not: not started, left, on leave without access, or revoked by hand.</summary>
    Inactive,
}
