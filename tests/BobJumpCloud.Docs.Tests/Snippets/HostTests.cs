using BobJumpCloud.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class HostTests
{
    [Fact]
    public async Task A_host_syncs_in_the_background()
    {
        await using SimulatedServices services = await AcmeServices.StartAsync();
        string folder = Directory.CreateTempSubdirectory("bobjumpcloud-docs-").FullName;
        var created = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        services.JumpCloud.Faults.Add(request =>
        {
            if (request is { IsWrite: true, Method: "POST" } && request.Body.Contains("ann.lee", StringComparison.Ordinal))
            {
                created.TrySetResult();
            }

            return null;
        });
        Dictionary<string, string?> configuration = AcmeServices.Configuration(services);
        configuration["BobJumpCloud:Store:Path"] = Path.Combine(folder, "acme.db");
        configuration["BobJumpCloud:Triggers:FullSyncEvery"] = "06:00:00";
        using var stop = new CancellationTokenSource();

        Task running = RunAsync([.. configuration.Select(pair => $"--{pair.Key}={pair.Value}")], stop.Token);
        await Task.WhenAny(created.Task, running).WaitAsync(TimeSpan.FromMinutes(1));
        await stop.CancelAsync();
        await running;

        created.Task.IsCompletedSuccessfully.Should().BeTrue();
        File.Exists(Path.Combine(folder, "acme.db")).Should().BeTrue();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunAsync(string[] args, CancellationToken cancellationToken)
    {
        // snippet: host
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);

        builder.Services.AddBobJumpCloud(builder.Configuration.GetSection("BobJumpCloud"))
            .UseSqliteStore()          // the file that Store:Path names
            .AddBackgroundSync()       // nothing runs unless asked
            .ConfigureConnection("default", c => c.Rules(AcmeRules.Configure));

        using IHost host = builder.Build();
        await host.RunAsync(cancellationToken);
        // end-snippet
    }
}
