using System.CommandLine;
using BobJumpCloud.Cli.Rendering;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>demo</c>: the real sync against both simulators over HTTP: plan, apply, results, and nothing left to do.</summary>
internal static class DemoVerb
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var command = new Command("demo", "Invents a company, starts simulators of both services and runs the real sync against them over HTTP.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            SimulatedServices services = await SimulatedServices.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            await using (services.ConfigureAwait(false))
            {
                SimulatedCompany.Populate(services, today: parsed.GetValue(common.Today));
                DirectoryInfo folder = Directory.CreateTempSubdirectory("bobjumpcloud-demo-");
                try
                {
                    string file = Path.Combine(folder.FullName, "bobjumpcloud.json");
                    await File.WriteAllTextAsync(file, services.ToConfigurationJson(), cancellationToken).ConfigureAwait(false);
                    Session session = Session.Open(file, null, null, parsed.GetValue(common.Today), OutputFormat.Table);
                    await using (session.ConfigureAwait(false))
                    {
                        await ShowAsync(services, session.Connection.Sync, cancellationToken).ConfigureAwait(false);
                    }
                }
                finally
                {
                    folder.Delete(recursive: true);
                }

                return 0;
            }
        });
        return common.AddTo(command);
    }

    private static async Task ShowAsync(SimulatedServices services, SyncRunner sync, CancellationToken cancellationToken)
    {
        TextWriter output = Console.Out;
        TextTable.WriteText(output, $"An invented company: {services.Bob.Employees.Count} people in Bob ({services.Bob.BaseAddress}), {services.JumpCloud.Users.Count} users in JumpCloud ({services.JumpCloud.BaseAddress}). Both services are simulated, on loopback.");
        await output.WriteLineAsync("\n1. The plan: what would happen. Nothing is written yet.\n").ConfigureAwait(false);
        using var progress = new ConsoleProgress();
        ProvisioningPlan plan = await sync.PlanAsync(progress, cancellationToken).ConfigureAwait(false);
        progress.Finish();
        PlanTable.Write(plan, output);

        await output.WriteLineAsync("\n2. The plan is applied over HTTP.\n").ConfigureAwait(false);
        SyncRun run = await sync.ApplyAsync(plan, new ApplyOptions { Progress = progress }, cancellationToken).ConfigureAwait(false);
        progress.Finish();
        RunTable.Write(run, output);

        await output.WriteLineAsync("\n3. The next plan: nothing is left to do, but for what waits for a person.\n").ConfigureAwait(false);
        ProvisioningPlan next = await sync.PlanAsync(progress, cancellationToken).ConfigureAwait(false);
        progress.Finish();
        PlanTable.Write(next, output);
        await output.WriteLineAsync(next.HasNothingToDo ? "\nNothing left to do." : "\nSomething is left to do.").ConfigureAwait(false);
    }
}
