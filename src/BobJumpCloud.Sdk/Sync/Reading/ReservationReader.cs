using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>Reads the usernames that are kept for people.</summary>
internal static class ReservationReader
{
    /// <summary>None when the rules append no numbers: then nobody asks.</summary>
    public static async Task<IReadOnlyList<UsernameReservation>> ReadAsync(SyncSetup setup, CancellationToken cancellationToken)
    {
        if (!setup.Rules.AppendsNumbers)
        {
            return [];
        }

        IReadOnlyList<SyncRecord> records = await setup.Store.GetRecordsAsync(setup.Connection, cancellationToken).ConfigureAwait(false);
        return [.. records.Where(r => r.ReservedUsername is not null).Select(r => new UsernameReservation(r.EmployeeId, r.ReservedUsername!))];
    }
}
