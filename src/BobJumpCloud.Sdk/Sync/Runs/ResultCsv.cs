using System.Globalization;
using System.Text;

namespace BobJumpCloud.Sync;

/// <summary>Results as CSV, by RFC 4180 and safe to open in a spreadsheet.</summary>
internal static class ResultCsv
{
    private const string Header = "runId,employeeId,userId,username,decision,outcome,reason,httpStatus,error,remedy,changed";

    public static async Task WriteAsync(string runId, IReadOnlyList<SyncResult> results, Stream stream, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteLineAsync(Header.AsMemory(), cancellationToken).ConfigureAwait(false);
            foreach (SyncResult r in results)
            {
                string?[] cells =
                [
                    runId, r.EmployeeId.Value, r.UserId?.Value, r.Username, r.Decision.ToString(), r.Outcome.ToString(), r.Reason.ToString(),
                    r.HttpStatus?.ToString(CultureInfo.InvariantCulture), r.Error, r.Remedy, string.Join(';', r.Changed),
                ];
                await writer.WriteLineAsync(string.Join(',', cells.Select(Cell)).AsMemory(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        string safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
