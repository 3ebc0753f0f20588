using System.CommandLine;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>sync</c>: plan and apply under the limits.</summary>
internal static class SyncVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var employee = new Option<string?>("--employee") { Description = "Only this person: an employee id (all digits) or a work e-mail address.", HelpName = "ID|E-MAIL" };
        var results = new Option<string?>("--results") { Description = "Writes the results to a CSV file.", HelpName = "FILE.csv" };
        var approve = new Option<string?>("--approve") { Description = "The approval that a tripped limit of the plan showed.", HelpName = "HASH" };
        var command = new Command("sync", "Plans and applies under the safety limits. Exit code 3: somebody needs attention.") { employee, results, approve };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            if (parsed.GetValue(employee) is not null && parsed.GetValue(approve) is not null)
            {
                throw new CommandException("--approve counts for a sync of everybody. Leave out --employee, or --approve.");
            }

            using var progress = new ConsoleProgress();
            SyncRunner sync = session.Connection.Sync;
            SyncRun run = parsed.GetValue(employee) is { } person
                ? await sync.SyncPersonAsync(person, cancellationToken).ConfigureAwait(false)
                : await sync.RunAsync(new ApplyOptions { Progress = progress, Approval = parsed.GetValue(approve) }, cancellationToken).ConfigureAwait(false);
            progress.Finish();
            return await RunOutput.WriteAsync(run, session.Format, parsed.GetValue(results), cancellationToken).ConfigureAwait(false);
        });
    }
}
