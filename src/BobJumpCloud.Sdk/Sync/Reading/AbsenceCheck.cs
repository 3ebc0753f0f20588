using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Sync;

/// <summary>
/// What is known of linked people who are missing from a complete listing. Each is read directly: only a 404 proves that the person is gone. When
/// too many are missing at once nobody is asked: that is what a permission withdrawn from the service user looks like.
/// </summary>
internal sealed class AbsenceCheck(EmployeeSource employees, IReadOnlyList<BobField> fields)
{
    private const int AlwaysBelievable = 3;
    private const double BelievableShare = 0.05;

    public async Task<IReadOnlyList<Absence>> FindAsync(IReadOnlyList<Link> links, List<Employee> listed, CancellationToken cancellationToken)
    {
        HashSet<EmployeeId> present = [.. listed.Select(e => e.Id)];
        List<EmployeeId> missing = [.. links.Select(l => l.EmployeeId).Where(id => !present.Contains(id)).Order()];
        if (missing.Count > Math.Max(AlwaysBelievable, links.Count * BelievableShare))
        {
            return [.. missing.Select(id => new Absence(id, AbsenceKind.NotVisible))];
        }

        var absences = new List<Absence>(missing.Count);
        foreach (EmployeeId id in missing)
        {
            absences.Add(new Absence(id, await IsGoneAsync(id, cancellationToken).ConfigureAwait(false) ? AbsenceKind.ProvenGone : AbsenceKind.NotVisible));
        }

        return absences;
    }

    private async Task<bool> IsGoneAsync(EmployeeId id, CancellationToken cancellationToken)
    {
        try
        {
            return await employees.FindAsync(id, fields, cancellationToken).ConfigureAwait(false) is null;
        }
        catch (ApiException e) when (e.Status is System.Net.HttpStatusCode.Forbidden)
        {
            return false;
        }
    }
}
