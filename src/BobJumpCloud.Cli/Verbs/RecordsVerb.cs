using System.CommandLine;
using System.Text.Json;
using BobJumpCloud.Cli.Json;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>records</c>: the standing status of each person.</summary>
internal static class RecordsVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var status = new Option<SyncStatus?>("--status") { Description = "Only records of this status.", HelpName = "STATUS" };
        var command = new Command("records", "Shows the stored status of each person.") { status };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            IReadOnlyList<SyncRecord> all = await session.Store.GetRecordsAsync(session.ConnectionName, cancellationToken).ConfigureAwait(false);
            List<SyncRecord> records = [.. all.Where(r => parsed.GetValue(status) is not { } wanted || r.Status == wanted)];
            if (session.Format == OutputFormat.Json)
            {
                await Output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes([.. records.Select(RecordDocument.Of)], CliJson.Context.IReadOnlyListRecordDocument), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                RecordsTable.Write(records, Console.Out);
            }

            return 0;
        });
    }
}
