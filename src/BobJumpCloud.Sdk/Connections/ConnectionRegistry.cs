using System.Collections.Concurrent;
using BobJumpCloud.Sync;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Connections;

/// <summary>The running connections: those of the configuration, and those that are added while the host runs.</summary>
public sealed class ConnectionRegistry
{
    private readonly ConcurrentDictionary<string, Connection> _connections = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConnectionFactory _factory;

    internal ConnectionRegistry(IOptions<BobJumpCloudOptions> options, ConnectionFactory factory)
    {
        _factory = factory;
        foreach ((string name, ConnectionOptions connection) in options.Value.Connections)
        {
            _connections[name] = factory.Create(name, connection);
        }
    }

    /// <summary>The connections, sorted by name.</summary>
    public IReadOnlyList<Connection> Connections => [.. _connections.Values.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The sync of a connection.</summary>
    /// <exception cref="KeyNotFoundException">There is no such connection; the message names those that there are.</exception>
    public SyncRunner Get(string name) => Find(name).Sync;

    /// <summary>A connection by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such connection; the message names those that there are.</exception>
    public Connection Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _connections.TryGetValue(name, out Connection? connection)
            ? connection
            : throw new KeyNotFoundException($"There is no connection '{name}'. There are: {string.Join(", ", Connections.Select(c => c.Name))}.");
    }

    /// <summary>Adds a connection, or replaces the one of that name; runs under way end with the old settings.</summary>
    /// <exception cref="OptionsValidationException">The options have mistakes; it lists all of them.</exception>
    public Task<Connection> AddAsync(string name, ConnectionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        Connection connection = _factory.Create(name, options);
        _connections[name] = connection;
        return Task.FromResult(connection);
    }

    /// <summary>Takes a connection out of service; what is stored about it stays.</summary>
    /// <returns>False when there was no such connection.</returns>
    public Task<bool> RemoveAsync(string name, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_connections.TryRemove(name, out _));
    }
}
