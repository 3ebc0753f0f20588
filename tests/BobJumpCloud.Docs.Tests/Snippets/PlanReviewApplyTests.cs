using System.Text;
using BobJumpCloud.Connections;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.Docs.Tests.Snippets;

public sealed class PlanReviewApplyTests
{
    [Fact]
    public async Task A_plan_is_made_saved_loaded_and_applied()
    {
        await using SimulatedServices services = await AcmeServices.StartAsync();
        services.Bob.Set("44", "root.firstName", "Sue");
        services.Bob.Set("44", "root.surname", "Hart");
        services.Bob.Set("44", "internal.status", "Inactive");
        services.Bob.Set("44", "internal.lifecycleStatus", "terminated");
        await using ServiceProvider provider = Provider(services);
        ConnectionRegistry connections = provider.GetRequiredService<ConnectionRegistry>();
        CancellationToken cancellationToken = CancellationToken.None;
        string folder = Directory.CreateTempSubdirectory("bobjumpcloud-docs-").FullName;
        string path = Path.Combine(folder, "plan.json");
        var output = new StringWriter();

        // snippet: plan
        SyncRunner sync = connections.Get("default");

        ProvisioningPlan plan = await sync.PlanAsync(cancellationToken);      // reads both services, writes nothing
        foreach (Decision d in plan.Decisions.Where(d => d.Writes))
        {
            output.WriteLine($"{d.EmployeeId} {d.Kind}: {d.Reason}, {d.Changes.Count} attributes");
        }

        await plan.SaveAsync(path, cancellationToken);                        // for somebody to read
        // end-snippet

        services.JumpCloud.Requests.Should().NotContain(r => r.IsWrite);
        output.ToString().ReplaceLineEndings("\n").Should().Be("42 Create: NewEmployee, 4 attributes\n43 Suspend: Leaver, 1 attributes\n");
        output = new StringWriter();
        using var csv = new MemoryStream();
        var progress = new Progress<SyncProgress>();

        // snippet: apply
        ProvisioningPlan reviewed = await PlanFiles.LoadAsync(path, cancellationToken);
        SyncRun run = await sync.ApplyAsync(reviewed, new ApplyOptions { Progress = progress }, cancellationToken);

        foreach (SyncResult r in run.Results.NeedingAttention)
        {
            output.WriteLine($"{r.EmployeeId} {r.Reason}: {r.Remedy}");
        }

        await run.WriteCsvAsync(csv, cancellationToken);
        // end-snippet

        run.Results.Select(r => r.Outcome).Should().Equal(OutcomeKind.Applied, OutcomeKind.Applied, OutcomeKind.Held);
        output.ToString().Should().StartWith("44 NamesDiffer: ");
        Encoding.UTF8.GetString(csv.ToArray()).Should().Contain(",42,").And.Contain("Create,Applied,NewEmployee");
        (await sync.PlanAsync(cancellationToken)).Totals.Writes.Should().Be(0);
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceProvider Provider(SimulatedServices services)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(AcmeServices.Configuration(services)).Build();
        return new ServiceCollection().AddBobJumpCloud(configuration.GetSection("BobJumpCloud")).UseInMemoryStore().Services.BuildServiceProvider();
    }
}
