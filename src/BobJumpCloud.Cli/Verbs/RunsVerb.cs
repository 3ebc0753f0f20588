using System.CommandLine;
using System.Text.Json;
using BobJumpCloud.Cli.Json;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>runs</c>: the stored runs.</summary>
internal static class RunsVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command("runs", "Shows the stored runs, newest first.");
        return common.Runs(command, async (_, session, cancellationToken) =>
        {
            IReadOnlyList<SyncRun> runs = await session.Store.GetRunsAsync(session.ConnectionName, cancellationToken).ConfigureAwait(false);
            if (session.Format == OutputFormat.Json)
            {
                await Output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes([.. runs.Select(RunSummaryDocument.Of)], CliJson.Context.IReadOnlyListRunSummaryDocument), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                RunsTable.Write(runs, Console.Out);
            }

            return 0;
        });
    }
}
