using System.CommandLine;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Cli.Verbs;

/// <summary><c>simulate</c>: leaves both simulators running; stdout has the path of a configuration file for them and nothing else.</summary>
internal static class SimulateVerb
{
    public static Command Create()
    {
        var seed = new Option<int>("--seed") { Description = "Which company is invented.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var employees = new Option<int>("--employees") { Description = "How many people it has.", DefaultValueFactory = _ => 60, HelpName = "N" };
        var common = new CommonOptions();
        var command = new Command("simulate", "Runs simulators of Bob and JumpCloud with an invented company until stopped, and prints the path of a configuration file for them.") { seed, employees };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            SimulatedServices services = await SimulatedServices.StartAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            await using (services.ConfigureAwait(false))
            {
                SimulatedCompany.Populate(services, parsed.GetValue(seed), parsed.GetValue(employees), parsed.GetValue(common.Today));
                string folder = Directory.CreateTempSubdirectory("bobjumpcloud-simulation-").FullName;
                string file = Path.Combine(folder, "bobjumpcloud.json");
                await File.WriteAllTextAsync(file, services.ToConfigurationJson(), cancellationToken).ConfigureAwait(false);
                await Console.Out.WriteLineAsync(file).ConfigureAwait(false);
                await Console.Error.WriteLineAsync($"Simulating until stopped. Elsewhere: bobjc sync --config {file}").ConfigureAwait(false);
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
                return 0;
            }
        });
        return common.AddTo(command);
    }
}
