namespace BobJumpCloud.Provisioning;

/// <summary>What is known of a linked person who is missing from a complete listing.</summary>
public enum AbsenceKind
{
    /// <summary>A direct read was answered 404 as well: the person is gone.</summary>
    ProvenGone,

    /// <summary>There is no proof: the person may merely not be visible to the service user.</summary>
    NotVisible,
}
