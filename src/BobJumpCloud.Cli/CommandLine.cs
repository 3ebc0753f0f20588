using System.CommandLine;
using BobJumpCloud.Cli.Verbs;

namespace BobJumpCloud.Cli;

/// <summary>The verbs and flags of <c>bobjc</c>.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int Cancelled = 130;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("bobjc keeps JumpCloud users in step with Bob (HiBob) employees: plan, review, apply.")
        {
            DemoVerb.Create(),
            SimulateVerb.Create(),
            PlanVerb.Create(),
            ExplainVerb.Create(),
            ApplyVerb.Create(),
            SyncVerb.Create(),
            ForecastVerb.Create(),
            RecordsVerb.Create(),
            RunsVerb.Create(),
            ExportVerb.Create(),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync($"bobjc: {error.Message}").ConfigureAwait(false);
            }

            await Console.Error.WriteLineAsync("Try: bobjc --help").ConfigureAwait(false);
            return Failed;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("bobjc: stopped. What was written is recorded; the same command goes on from there.").ConfigureAwait(false);
            return Cancelled;
        }
        catch (Exception e) when (FailureText.Of(e) is { } text)
        {
            await Console.Error.WriteLineAsync($"bobjc: {text}").ConfigureAwait(false);
            return Failed;
        }
#pragma warning disable CA1031 // The last resort of a program: a name and a message help more than a stack trace on a terminal.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"bobjc: an error that nobody foresaw ({e.GetType().Name}): {e.Message} Please report it.").ConfigureAwait(false);
            return Failed;
        }
    }
}
