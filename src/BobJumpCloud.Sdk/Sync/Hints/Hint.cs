using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Somebody says that a person may have changed; the person is read again before anything is decided.</summary>
/// <param name="EmployeeId">The person.</param>
/// <param name="Type">Bob's event type, or <c>manual</c>.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record Hint(EmployeeId EmployeeId, string Type, DateTimeOffset ReceivedAt);
