using System.Text.Json.Nodes;
using BobJumpCloud.Connections;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BobJumpCloud.Flows.Tests.Sync;

/// <summary>Simulators, an in-memory store and a runner whose date can be set.</summary>
internal sealed class SyncBench : IAsyncDisposable
{
    private readonly InMemorySyncStore _store = new();

    private SyncBench(SimulatedServices services) => Services = services;

    public SimulatedServices Services { get; }

    public SyncStore Store => _store;

    public static async Task<SyncBench> StartAsync() => new(await SimulatedServices.StartAsync(new SimulationOptions { BobRequestsPerMinute = null }));

    public string AddPerson(int number, string email, string start = "2024-01-08", Action<SimulatedEmployee>? more = null)
    {
        string id = $"34011122233{number:00000000}";
        var person = new SimulatedEmployee(id)
        {
            ["root.email"] = email,
            ["root.firstName"] = "Given" + number,
            ["root.surname"] = "Family" + number,
            ["work.startDate"] = start,
            ["work.employeeIdInCompany"] = number,
            ["internal.status"] = "Active",
            ["internal.lifecycleStatus"] = "employed",
        };
        more?.Invoke(person);
        Services.Bob.Add(person);
        return id;
    }

    public async Task<SyncRun> RunAsync(string today, Action<ProvisioningOptions>? configure = null)
    {
        ServiceProvider provider = Build(today, configure);
        await using (provider)
        {
            return await provider.GetRequiredService<SyncRunner>().RunAsync();
        }
    }

    public ServiceProvider Build(string today, Action<ProvisioningOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddBobJumpCloud(options =>
        {
            var connection = new ConnectionOptions
            {
                Bob = { BaseAddress = new Uri(Services.Bob.BaseAddress.ToString()), ServiceUserId = Services.Bob.ServiceUserId, Token = Services.Bob.Token },
                JumpCloud = { BaseAddress = new Uri(Services.JumpCloud.BaseAddress.ToString()), ApiKey = Services.JumpCloud.ApiKey },
                Provisioning = { Who = { AllEmployees = true } },
            };
            configure?.Invoke(connection.Provisioning);
            options.Connections["default"] = connection;
        }).UseStore(_ => _store).UseRunDate(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        return services.BuildServiceProvider();
    }

    public JsonObject User(string email) => Services.JumpCloud.FindUser(email) ?? throw new InvalidOperationException($"There is no user {email}.");

    public int Writes => Services.JumpCloud.Requests.Count(r => r.IsWrite);

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
