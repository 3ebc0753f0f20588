using BobJumpCloud.Connections;
using BobJumpCloud.Sqlite;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses the SQLite store.</summary>
public static class SqliteStoreBuilderExtensions
{
    /// <summary>Keeps links, records and runs in one SQLite file.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The file; default: <c>Store:Path</c> of the configuration.</param>
    public static BobJumpCloudBuilder UseSqliteStore(this BobJumpCloudBuilder builder, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseStore(provider =>
        {
            StoreOptions store = provider.GetRequiredService<IOptions<BobJumpCloudOptions>>().Value.Store;
            return new SqliteSyncStore(new SqliteStoreOptions { Path = path ?? store.Path, RetainRuns = store.RetainRuns });
        });
    }
}
