namespace BobJumpCloud.Bob;

/// <summary>The kind of an event. The set is open: Bob adds kinds, and unknown ones are kept as they are. Compares ordinally.</summary>
/// <param name="Value">Bob's word, for example <c>employee.updated</c>.</param>
/// <remarks><see href="https://apidocs.hibob.com/reference/webhook-events-v2"/>.</remarks>
public readonly record struct BobWebhookEventType(string? Value)
{
    /// <summary>A profile was made, perhaps long before the start date.</summary>
    public static BobWebhookEventType EmployeeCreated { get; } = new("employee.created");

    /// <summary>Fields changed, also when a dated row takes hold.</summary>
    public static BobWebhookEventType EmployeeUpdated { get; } = new("employee.updated");

    /// <summary>The person starts.</summary>
    public static BobWebhookEventType EmployeeJoined { get; } = new("employee.joined");

    /// <summary>Access to Bob is active again.</summary>
    public static BobWebhookEventType EmployeeActivated { get; } = new("employee.activated");

    /// <summary>Access to Bob has become inactive.</summary>
    public static BobWebhookEventType EmployeeInactivated { get; } = new("employee.inactivated");

    /// <summary>A leave starts.</summary>
    public static BobWebhookEventType EmployeeTemporaryLeave { get; } = new("employee.temporaryLeave");

    /// <summary>The person has left, or garden leave has begun.</summary>
    public static BobWebhookEventType EmployeeLeft { get; } = new("employee.left");

    /// <summary>A termination with immediate loss of access.</summary>
    public static BobWebhookEventType EmployeeAccessRevokedImmediately { get; } = new("employee.access.revoked.immediately");

    /// <summary>The profile was removed for good.</summary>
    public static BobWebhookEventType EmployeeDeleted { get; } = new("employee.deleted");

    /// <summary>A row was added to a person's table.</summary>
    public static BobWebhookEventType TableEntryCreated { get; } = new("table.entry.created");

    /// <summary>A row of a person's table changed.</summary>
    public static BobWebhookEventType TableEntryUpdated { get; } = new("table.entry.updated");

    /// <summary>Bob's word; empty for <c>default</c>.</summary>
    public override string ToString() => Value ?? "";
}
