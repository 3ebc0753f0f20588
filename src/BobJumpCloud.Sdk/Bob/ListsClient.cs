using System.Net;
using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>Reads the company's lists: what the ids in list fields stand for.</summary>
/// <remarks><see href="https://apidocs.hibob.com/docs/how-to-work-with-lists-public-api"/>.</remarks>
public class ListsClient
{
    private readonly BobConnection? _connection;

    internal ListsClient(BobConnection connection) => _connection = connection;

    /// <summary>For a replacement in a test, which overrides what it needs.</summary>
    protected ListsClient()
    {
    }

    private BobConnection Connection =>
        _connection ?? throw new InvalidOperationException("This client has no connection: a replacement of ListsClient must override the method.");

    /// <summary>All lists with their items.</summary>
    /// <param name="includeArchived">True for retired items as well, which people can still have; default false, as Bob's.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="BobException">Bob refused or failed, or the answer cannot be read.</exception>
    public virtual Task<IReadOnlyList<BobList>> ListAsync(bool includeArchived = false, CancellationToken cancellationToken = default) =>
        ReadAsync(new ApiRequest(HttpMethod.Get, "company/named-lists", "company/named-lists" + Query(includeArchived)), ListReader.ReadAll, cancellationToken);

    /// <summary>One list by its name; null when there is none of that name. Names are case-sensitive; a field's is in <see cref="BobFieldDefinition.ListId"/>.</summary>
    /// <param name="name">The name, for example <c>department</c>.</param>
    /// <param name="includeArchived">True for retired items as well, which people can still have; default false, as Bob's.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="BobException">Bob refused or failed, or the answer cannot be read.</exception>
    public virtual async Task<BobList?> GetAsync(string name, bool includeArchived = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string address = $"company/named-lists/{Uri.EscapeDataString(name)}{Query(includeArchived)}";
        try
        {
            return await ReadAsync(new ApiRequest(HttpMethod.Get, "company/named-lists/{listName}", address), body => ListReader.ReadOne(body, name), cancellationToken).ConfigureAwait(false);
        }
        catch (BobException e) when (e.Status == HttpStatusCode.NotFound && !BobProtocol.IsWebPage(e))
        {
            return null;
        }
    }

    private static string Query(bool includeArchived) => includeArchived ? "?includeArchived=true" : "";

    private async Task<T> ReadAsync<T>(ApiRequest request, Func<byte[], T> read, CancellationToken cancellationToken)
    {
        byte[] body = await Connection.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return read(body);
        }
        catch (JsonException e)
        {
            throw Connection.Unreadable(request, e);
        }
    }
}
