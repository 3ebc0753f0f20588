using System.CommandLine;
using System.Text.Json;
using BobJumpCloud.Cli.Json;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>export</c>: the results of one run as a file.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var id = new Option<string>("--run") { Description = "The run's id.", Required = true, HelpName = "ID" };
        var file = new Argument<string>("FILE") { Description = "Where to write: .csv, or .jsonl for JSON lines." };
        var command = new Command("export", "Writes the results of a stored run to a file.") { id, file };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            await ExportAsync(session, parsed.GetValue(id)!, parsed.GetValue(file)!, cancellationToken).ConfigureAwait(false);
            return 0;
        });
    }

    private static async Task ExportAsync(Session session, string runId, string path, CancellationToken cancellationToken)
    {
        IReadOnlyList<SyncRun> runs = await session.Store.GetRunsAsync(session.ConnectionName, cancellationToken).ConfigureAwait(false);
        SyncRun run = runs.FirstOrDefault(r => r.RunId == runId) ?? throw new CommandException($"There is no stored run '{runId}'. List them with: bobjc runs");
        run = run with { Results = await session.Store.GetResultsAsync(session.ConnectionName, runId, cancellationToken).ConfigureAwait(false) };
        string extension = Path.GetExtension(path);
        if (extension is not (".csv" or ".jsonl"))
        {
            throw new CommandException($"'{path}' ends neither in .csv nor in .jsonl. Choose one of them.");
        }

        FileStream stream = File.Create(path);
        await using (stream.ConfigureAwait(false))
        {
            if (extension == ".csv")
            {
                await run.WriteCsvAsync(stream, cancellationToken).ConfigureAwait(false);
                return;
            }

            foreach (SyncResult result in run.Results)
            {
                await stream.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(ResultDocument.Of(result), CliJson.Context.ResultDocument), cancellationToken).ConfigureAwait(false);
                stream.WriteByte((byte)'\n');
            }
        }
    }
}
