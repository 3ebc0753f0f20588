using System.CommandLine;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>apply</c>: applies exactly a saved plan.</summary>
internal static class ApplyVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var file = new Argument<string>("FILE") { Description = "A plan that bobjc plan --out has written." };
        var results = new Option<string?>("--results") { Description = "Writes the results to a CSV file.", HelpName = "FILE.csv" };
        var command = new Command("apply", "Applies exactly a saved plan; users that have moved since are left alone. Exit code 3: somebody needs attention.") { file, results };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ProvisioningPlan plan = await PlanFiles.LoadAsync(parsed.GetValue(file)!, cancellationToken).ConfigureAwait(false);
            Session session = Session.Open(parsed, common);
            await using (session.ConfigureAwait(false))
            {
                using var progress = new ConsoleProgress();
                SyncRun run = await session.Connection.Sync.ApplyAsync(plan, new ApplyOptions { Progress = progress }, cancellationToken).ConfigureAwait(false);
                progress.Finish();
                return await RunOutput.WriteAsync(run, session.Format, parsed.GetValue(results), cancellationToken).ConfigureAwait(false);
            }
        });
        return common.AddTo(command);
    }
}
