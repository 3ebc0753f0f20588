using System.Reflection;
using System.Text;
using BobJumpCloud.Sync;
using BobJumpCloud.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

string[] shipped = ["BobJumpCloud.Provisioning", "BobJumpCloud.Sdk", "BobJumpCloud.Sqlite", "BobJumpCloud.AspNetCore", "BobJumpCloud.Testing"];
foreach (string name in shipped)
{
    Console.WriteLine($"{name} {Assembly.Load(name).GetName().Version}");
}

string folder = Directory.CreateTempSubdirectory("bobjumpcloud-native-").FullName;
try
{
    await using SimulatedServices services = await SimulatedServices.StartAsync();
    SimulatedCompany.Populate(services);
    SyncRun first = await SyncAsync(services);
    int writes = services.JumpCloud.Requests.Count(r => r.IsWrite);

    // A new container on the same file, as after a restart.
    SyncRun second = await SyncAsync(services);
    int more = services.JumpCloud.Requests.Count(r => r.IsWrite) - writes;
    Console.WriteLine($"first sync: {first.Totals.Create} created, {first.Totals.Suspend} suspended; second sync: {second.Totals.Writes} decisions, {more} requests that write");
    return first.Totals.Create > 0 && writes > 0 && second.Totals.Writes == 0 && more == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task<SyncRun> SyncAsync(SimulatedServices services)
{
    IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(services.ToConfigurationJson()))).Build();
    var collection = new ServiceCollection();
    collection.AddBobJumpCloud(configuration.GetSection("BobJumpCloud")).UseSqliteStore(Path.Combine(folder, "sync.db"));
    await using ServiceProvider provider = collection.BuildServiceProvider();
    return await provider.GetRequiredService<SyncRunner>().RunAsync();
}
