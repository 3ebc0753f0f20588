using BobJumpCloud.Sqlite;

namespace BobJumpCloud.Flows.Tests.Storage;

/// <summary>A folder of a test's own and the stores in it; closed and deleted after the test.</summary>
internal sealed class StoreFolder
{
    private readonly List<SqliteSyncStore> _stores = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("bobjumpcloud-store-").FullName;

    public string Database => Path.Combine(Folder, "store.db");

    public SqliteSyncStore Open(int retainRuns = 90)
    {
        var store = new SqliteSyncStore(new SqliteStoreOptions { Path = Database, RetainRuns = retainRuns });
        _stores.Add(store);
        return store;
    }

    public async Task DeleteAsync()
    {
        foreach (SqliteSyncStore store in _stores)
        {
            await store.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
