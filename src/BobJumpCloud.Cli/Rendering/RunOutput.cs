using System.Text.Json;
using BobJumpCloud.Cli.Json;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Rendering;

/// <summary>Prints a run, writes its results file, and says how the program ends.</summary>
internal static class RunOutput
{
    private const int NeedsAttention = 3;

    public static async Task<int> WriteAsync(SyncRun run, OutputFormat format, string? resultsFile, CancellationToken cancellationToken)
    {
        if (resultsFile is not null)
        {
            FileStream stream = File.Create(resultsFile);
            await using (stream.ConfigureAwait(false))
            {
                await run.WriteCsvAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }

        if (format == OutputFormat.Json)
        {
            var document = new RunDocument(run.RunId, run.Totals, [.. run.Results.Select(ResultDocument.Of)]);
            await Output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(document, CliJson.Context.RunDocument), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            RunTable.Write(run, Console.Out);
        }

        return run.NeedsAttention ? NeedsAttention : 0;
    }
}
