using System.CommandLine;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>plan</c>: reads, plans, writes nothing anywhere.</summary>
internal static class PlanVerb
{
    private const int SomethingToDo = 2;

    public static Command Create()
    {
        var common = new CommonOptions();
        var output = new Option<string?>("--out") { Description = "Writes the plan to a file, for review and bobjc apply.", HelpName = "FILE" };
        var command = new Command("plan", "Reads both services and shows what would happen; writes nothing. Exit code 2: there is something to do.") { output };
        return common.Runs(command, async (parsed, session, cancellationToken) =>
        {
            using var progress = new ConsoleProgress();
            ProvisioningPlan plan = await session.Connection.Sync.PlanAsync(progress, cancellationToken).ConfigureAwait(false);
            progress.Finish();
            if (parsed.GetValue(output) is { } file)
            {
                await plan.SaveAsync(file, cancellationToken).ConfigureAwait(false);
            }

            if (session.Format == OutputFormat.Json)
            {
                await Output.WriteAsync(plan.ToJson(), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                PlanTable.Write(plan, Console.Out);
            }

            return plan.HasNothingToDo ? 0 : SomethingToDo;
        });
    }
}
