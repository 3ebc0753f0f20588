using Microsoft.Data.Sqlite;

namespace BobJumpCloud.Sqlite;

/// <summary>The file: opened and brought to the current schema at the first use, one pooled connection a verb, one writer at a time.</summary>
internal sealed class StoreDatabase : IDisposable
{
    private readonly Lock _opening = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly TimeSpan _busyTimeout;
    private string _path;
    private string? _connectionString;
    private bool _isDisposed;

    public StoreDatabase(string path, TimeSpan busyTimeout)
    {
        _path = Path.GetFullPath(path);
        _busyTimeout = TimeSpan.FromSeconds(Math.Ceiling(busyTimeout.TotalSeconds));
    }

    /// <summary>Opens the file where that has not happened yet.</summary>
    /// <returns>The file itself, after the links that lead to it.</returns>
    public string Prepared()
    {
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(SqliteSyncStore));
            if (_connectionString is null)
            {
                Prepare();
            }

            return _path;
        }
    }

    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        try
        {
            using SqliteConnection connection = Open();
            return Task.FromResult(read(connection));
        }
        catch (Exception exception) when (StoreFailure.Is(exception))
        {
            return Task.FromException<T>(StoreFailure.Of(exception, _path));
        }
    }

    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using SqliteConnection connection = Open();
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T result = write(connection);
            transaction.Commit();
            return result;
        }
        catch (Exception exception) when (exception is not Sync.SyncException && StoreFailure.Is(exception))
        {
            throw StoreFailure.Of(exception, _path);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Gives the pooled connections back, so that the last process to leave tidies the file up.</summary>
    public void Dispose()
    {
        lock (_opening)
        {
            if (!_isDisposed && _connectionString is not null)
            {
                using var any = new SqliteConnection(_connectionString);
                SqliteConnection.ClearPool(any);
            }

            _isDisposed = true;
        }
    }

    private SqliteConnection Open()
    {
        Prepared();
        return OpenConnection(_connectionString!);
    }

    private void Prepare()
    {
        try
        {
            _path = StoreFile.Make(_path);
            string connectionString = new SqliteConnectionStringBuilder
            {
                DataSource = _path, Mode = SqliteOpenMode.ReadWrite, Pooling = true, DefaultTimeout = (int)_busyTimeout.TotalSeconds,
            }.ConnectionString;
            using (SqliteConnection connection = OpenConnection(connectionString))
            {
                Schema.Bring(connection, _path);
            }

            _connectionString = connectionString;
        }
        catch (Exception exception) when (exception is not Sync.SyncException && StoreFailure.Is(exception))
        {
            throw StoreFailure.Of(exception, _path);
        }
    }

    private SqliteConnection OpenConnection(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout = {(long)_busyTimeout.TotalMilliseconds}; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
