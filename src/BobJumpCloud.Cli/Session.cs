using System.CommandLine;
using BobJumpCloud.Connections;
using BobJumpCloud.Sqlite;
using BobJumpCloud.Sync;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Cli;

/// <summary>One call of the program: the configuration read, the store opened, the connection chosen.</summary>
internal sealed class Session : IAsyncDisposable
{
    private const string Section = "BobJumpCloud";
    private readonly ServiceProvider _services;
    private readonly string? _connection;

    private Session(ServiceProvider services, string? connection, OutputFormat format)
    {
        _services = services;
        _connection = connection;
        Format = format;
    }

    public OutputFormat Format { get; }

    public SyncStore Store => _services.GetRequiredService<SyncStore>();

    /// <summary>The chosen connection's name; needs no valid credentials.</summary>
    public string ConnectionName
    {
        get
        {
            List<string> names = [.. _services.GetRequiredService<IOptions<BobJumpCloudOptions>>().Value.Connections.Keys.Order(StringComparer.Ordinal)];
            return (names, _connection) switch
            {
                ([], _) => throw new CommandException("The configuration has no connection. Add one under BobJumpCloud:Connections."),
                (_, { } wanted) => names.Find(n => n.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                    ?? throw new CommandException($"There is no connection '{wanted}'. There are: {string.Join(", ", names)}."),
                ([var only], _) => only,
                _ => throw new CommandException($"There are several connections: {string.Join(", ", names)}. Choose one with --connection."),
            };
        }
    }

    public Connection Connection => _services.GetRequiredService<ConnectionRegistry>().Find(ConnectionName);

    public static Session Open(ParseResult parsed, CommonOptions options) =>
        Open(parsed.GetValue(options.Config)!, parsed.GetValue(options.Store), parsed.GetValue(options.Connection), parsed.GetValue(options.Today), parsed.GetValue(options.Format));

    public static Session Open(string configFile, string? storeFile, string? connection, DateOnly? today, OutputFormat format)
    {
        string config = Path.GetFullPath(configFile);
        IConfigurationSection section = Read(config).GetSection(Section);
        if (!section.Exists())
        {
            throw new CommandException($"The file {configFile} has no section '{Section}'. Put the configuration under that key.");
        }

        var services = new ServiceCollection();
        services.AddLogging();
        BobJumpCloudBuilder builder = services.AddBobJumpCloud(section).UseStore(provider =>
        {
            StoreOptions store = provider.GetRequiredService<IOptions<BobJumpCloudOptions>>().Value.Store;
            string file = storeFile is null ? Path.Combine(Path.GetDirectoryName(config)!, store.Path) : Path.GetFullPath(storeFile);
            return new SqliteSyncStore(new SqliteStoreOptions { Path = file, RetainRuns = store.RetainRuns });
        });
        if (today is { } date)
        {
            builder.UseRunDate(date);
        }

        return new Session(services.BuildServiceProvider(), connection, format);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static IConfigurationRoot Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new CommandException($"There is no configuration file {file}. Name it with --config, or make one: bobjc simulate prints the path of an example.");
        }

        try
        {
            return new ConfigurationBuilder().AddJsonFile(file, optional: false).AddEnvironmentVariables().Build();
        }
        catch (InvalidDataException e)
        {
            throw new CommandException($"The file {file} is no JSON: {e.InnerException?.InnerException?.Message ?? e.InnerException?.Message ?? e.Message}");
        }
        catch (FormatException e)
        {
            throw new CommandException($"The file {file} is no JSON: {e.InnerException?.Message ?? e.Message}");
        }
    }
}
