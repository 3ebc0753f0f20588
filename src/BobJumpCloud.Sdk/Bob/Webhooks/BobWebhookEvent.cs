using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Bob;

/// <summary>
/// That something happened in Bob. It is a hint: events can come twice, late or out of order, so read the person before acting. Prints ids only.
/// </summary>
/// <remarks><see href="https://apidocs.hibob.com/reference/webhook-events-v2"/>.</remarks>
public sealed class BobWebhookEvent
{
    /// <summary>What happened; <c>default</c> when the body names no type (a ping).</summary>
    public BobWebhookEventType Type { get; init; }

    /// <summary>Whom it concerns; null when the event is about no single person.</summary>
    public EmployeeId? EmployeeId { get; init; }

    /// <summary>When, as Bob writes it: <c>yyyy-MM-ddTHH:mm:ss.ffffff</c> without an offset, in a zone that is not documented. Good for telling repeats, not for clocks.</summary>
    public string? TriggeredAt { get; init; }

    /// <summary>The number of the company in Bob.</summary>
    public string? CompanyId { get; init; }

    /// <summary>The type and the employee's id.</summary>
    public override string ToString() => $"{Type} {EmployeeId}";
}
