using BobJumpCloud;
using BobJumpCloud.Bob;
using BobJumpCloud.Connections;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Sync;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the sync, or the clients alone, to a host.</summary>
public static class BobJumpCloudServiceCollectionExtensions
{
    /// <summary>Adds the sync as a configuration section describes it. Mistakes in it stop the start, all of them named.</summary>
    public static BobJumpCloudBuilder AddBobJumpCloud(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return services.AddBobJumpCloud(options =>
        {
            BobJumpCloudOptions bound = OptionsBinder.Bind(section);
            options.Store = bound.Store;
            options.Triggers = bound.Triggers;
            foreach ((string name, ConnectionOptions connection) in bound.Connections)
            {
                options.Connections[name] = connection;
            }
        });
    }

    /// <summary>Adds the sync, described wholly in code.</summary>
    public static BobJumpCloudBuilder AddBobJumpCloud(this IServiceCollection services, Action<BobJumpCloudOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<BobJumpCloudOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BobJumpCloudOptions>, BobJumpCloudOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new RunClock(provider.GetRequiredService<TimeProvider>(), null));
        services.AddHttpClient(ConnectionFactory.HttpClientName).ConfigureForBobJumpCloud();
        services.TryAddSingleton(provider => new ConnectionFactory(
            provider.GetRequiredService<SyncStore>(), provider.GetRequiredService<IHttpClientFactory>(), provider.GetRequiredService<RunClock>()));
        services.TryAddSingleton(provider => new ConnectionRegistry(provider.GetRequiredService<IOptions<BobJumpCloudOptions>>(), provider.GetRequiredService<ConnectionFactory>()));
        services.TryAddSingleton(OnlyRunner);
        return new BobJumpCloudBuilder(services);
    }

    /// <summary>Adds a client of Bob alone, as a keyed singleton; the first one is the unkeyed one as well.</summary>
    /// <returns>The builder of the client's HttpClient.</returns>
    public static IHttpClientBuilder AddBobClient(this IServiceCollection services, string name, Action<BobOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        string httpName = $"BobJumpCloud.Bob.{name}";
        services.TryAddKeyedSingleton(name, (provider, _) =>
        {
            var options = new BobOptions();
            configure(options);
            return ConnectionFactory.CreateBob(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), options);
        });
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<BobClient>(name));
        return services.AddHttpClient(httpName).ConfigureForBobJumpCloud();
    }

    /// <summary>Adds a client of JumpCloud alone, as a keyed singleton; the first one is the unkeyed one as well.</summary>
    /// <returns>The builder of the client's HttpClient.</returns>
    public static IHttpClientBuilder AddJumpCloudClient(this IServiceCollection services, string name, Action<JumpCloudOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        string httpName = $"BobJumpCloud.JumpCloud.{name}";
        services.TryAddKeyedSingleton(name, (provider, _) =>
        {
            var options = new JumpCloudOptions();
            configure(options);
            return ConnectionFactory.CreateJumpCloud(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), options);
        });
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<JumpCloudClient>(name));
        return services.AddHttpClient(httpName).ConfigureForBobJumpCloud();
    }

    /// <summary>Redirects stay off, and time-outs are the clients' own.</summary>
    private static IHttpClientBuilder ConfigureForBobJumpCloud(this IHttpClientBuilder builder) => builder
        .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
        .UseSocketsHttpHandler((handler, _) => ClientHandler.Configure(handler))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private static SyncRunner OnlyRunner(IServiceProvider provider)
    {
        IReadOnlyList<Connection> connections = provider.GetRequiredService<ConnectionRegistry>().Connections;
        return connections.Count == 1
            ? connections[0].Sync
            : throw new InvalidOperationException($"There are {connections.Count} connections, so a SyncRunner cannot be injected. Inject ConnectionRegistry and call Get(name).");
    }
}
