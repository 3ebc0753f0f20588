namespace BobJumpCloud.Provisioning;

/// <summary>What should happen to one person's user.</summary>
public enum DecisionKind
{
    /// <summary>A user is created.</summary>
    Create,

    /// <summary>Attributes change.</summary>
    Update,

    /// <summary>The user is activated; attributes may change as well.</summary>
    Activate,

    /// <summary>The user is suspended; attributes may change as well.</summary>
    Suspend,

    /// <summary>The user is as it should be.</summary>
    NoChange,

    /// <summary>The person does not concern this connection, or not yet.</summary>
    Skip,

    /// <summary>Something must be settled by a person first; nothing is written.</summary>
    Hold,
}
