using System.Net;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Tells failures that pass from those that stay, and those of one person from those of the whole connection.</summary>
internal static class FailureClassifier
{
    /// <summary>A refused key or a missing right concerns everybody: going on would only hammer the service.</summary>
    public static bool StopsTheRun(ApiException e) => e.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (int?)e.Status is >= 300 and < 400;

    public static Outcome OutcomeOf(Decision decision, ApiException e, string remedy) => new()
    {
        Kind = e.IsTransient ? OutcomeKind.Queued : OutcomeKind.Failed,
        UserId = decision.UserId,
        State = decision.State.From,
        HttpStatus = (int?)e.Status,
        Error = e.Message,
        Remedy = remedy,
    };
}
