using BobJumpCloud.Connections;
using BobJumpCloud.Sync;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What is chosen after <c>AddBobJumpCloud</c>: the store, background sync, rules in C#.</summary>
public sealed class BobJumpCloudBuilder
{
    internal BobJumpCloudBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps links, records and runs in memory: for tests and trials, since "suspended by us" is forgotten with the process.</summary>
    public BobJumpCloudBuilder UseInMemoryStore() => UseStore(_ => new InMemorySyncStore());

    /// <summary>Keeps links, records and runs in a store of your own.</summary>
    public BobJumpCloudBuilder UseStore(Func<IServiceProvider, SyncStore> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        Services.TryAddSingleton(create);
        return this;
    }

    /// <summary>Runs the triggers in the background: hints, due dates, and everybody by <c>Triggers:FullSyncEvery</c>. Nothing runs unless asked.</summary>
    public BobJumpCloudBuilder AddBackgroundSync()
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, SyncBackgroundService>());
        return this;
    }

    /// <summary>Changes a connection after the configuration has been read.</summary>
    public BobJumpCloudBuilder ConfigureConnection(string name, Action<ConnectionBuilder> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        Services.PostConfigure<BobJumpCloudOptions>(options =>
        {
            if (!options.Connections.TryGetValue(name, out ConnectionOptions? connection))
            {
                options.Connections.Add(name, connection = new ConnectionOptions());
            }

            configure(new ConnectionBuilder(connection));
        });
        return this;
    }

    /// <summary>Runs as if it were this date everywhere, at 12:00 UTC: for trials. Leases, retries and time-outs keep the real clock.</summary>
    public BobJumpCloudBuilder UseRunDate(DateOnly date)
    {
        Services.Replace(ServiceDescriptor.Singleton(new RunClock(new FixedClock(new DateTimeOffset(date, new TimeOnly(12, 0), TimeSpan.Zero)), date)));
        return this;
    }

    /// <summary>The clock that planning, limits and recorded times use. Leases, retries and time-outs keep the real one.</summary>
    public BobJumpCloudBuilder UseRunClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Services.Replace(ServiceDescriptor.Singleton(new RunClock(clock, null)));
        return this;
    }
}
