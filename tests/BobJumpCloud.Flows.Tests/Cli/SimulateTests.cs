using System.Diagnostics;

namespace BobJumpCloud.Flows.Tests.Cli;

public sealed class SimulateTests
{
    [Fact]
    public async Task One_shell_simulates_and_another_syncs()
    {
        using Process simulate = ProgramRun.Start("simulate", "--seed", "7", "--employees", "25");
        try
        {
            string config = (await simulate.StandardOutput.ReadLineAsync())!;
            File.Exists(config).Should().BeTrue();

            (await ProgramRun.OfAsync("sync", "--config", config)).ExitCode.Should().BeOneOf(0, 3);
            ProgramRun again = await ProgramRun.OfAsync("plan", "--config", config);
            again.ExitCode.Should().Be(0, again.Error);
        }
        finally
        {
            simulate.Kill();
            await simulate.WaitForExitAsync();
        }
    }
}
