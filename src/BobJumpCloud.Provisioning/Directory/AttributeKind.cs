namespace BobJumpCloud.Provisioning;

/// <summary>Where on a JumpCloud user an attribute stands.</summary>
public enum AttributeKind
{
    /// <summary>A property of its own, such as <c>jobTitle</c>.</summary>
    Scalar,

    /// <summary>The entry of one type in <c>phoneNumbers</c>.</summary>
    Phone,

    /// <summary>One part of the entry of one type in <c>addresses</c>.</summary>
    Address,

    /// <summary>The custom attribute of one name in <c>attributes</c>.</summary>
    Custom,
}
