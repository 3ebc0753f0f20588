using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

await using SimulatedServices services = await SimulatedServices.StartAsync();
SimulatedCompany.Populate(services);
IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(services.ToConfigurationJson()))).Build();
await using ServiceProvider provider = new ServiceCollection().AddBobJumpCloud(configuration.GetSection("BobJumpCloud")).UseInMemoryStore().Services.BuildServiceProvider();
SyncRunner sync = provider.GetRequiredService<SyncRunner>();
SyncRun run = await sync.RunAsync();
Console.WriteLine($"{run}: {run.Totals.Create} created, {run.Totals.Suspend} suspended, {run.Results.NeedingAttention.Count()} need attention");
return run.Totals.Create > 0 && (await sync.PlanAsync()).Totals.Writes == 0 ? 0 : 1;
