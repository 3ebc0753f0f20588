namespace BobJumpCloud.Provisioning;

/// <summary>When a row writes.</summary>
public enum ApplyOn
{
    /// <summary>Always. The default.</summary>
    CreateAndUpdate,

    /// <summary>Only when the user is created.</summary>
    CreateOnly,
}
