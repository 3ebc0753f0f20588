using System.Globalization;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>Records for people.</summary>
internal static class RecordsTable
{
    public static void Write(IReadOnlyList<SyncRecord> records, TextWriter output)
    {
        var table = new TextTable("EMPLOYEE", "STATUS", "REASON", "NEXT DUE", "ERROR");
        foreach (SyncRecord r in records)
        {
            table.Add(r.EmployeeId.Value, r.Status.ToString(), r.Reason.ToString(), r.NextDueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", r.Error ?? "");
        }

        table.Write(output);
        output.WriteLine($"{records.Count} records.");
    }
}
