using System.Text.Json;

namespace BobJumpCloud.Bob;

/// <summary>Reads what fields the company has, its own ones included.</summary>
public class FieldsClient
{
    private static readonly ApiRequest ListRequest = new(HttpMethod.Get, "company/people/fields", "company/people/fields");
    private readonly BobConnection? _connection;

    internal FieldsClient(BobConnection connection) => _connection = connection;

    /// <summary>For a replacement in a test, which overrides what it needs.</summary>
    protected FieldsClient()
    {
    }

    private BobConnection Connection =>
        _connection ?? throw new InvalidOperationException("This client has no connection: a replacement of FieldsClient must override the method.");

    /// <summary>
    /// Lists all fields. It needs no permission in Bob, so that a field is listed does not mean that the service user may view its values. Bob takes
    /// 50 such requests a minute; the answer seldom changes.
    /// </summary>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="BobException">Bob refused or failed, or the answer cannot be read.</exception>
    /// <remarks><see href="https://apidocs.hibob.com/reference/get_company-people-fields"/>.</remarks>
    public virtual async Task<IReadOnlyList<BobFieldDefinition>> ListAsync(CancellationToken cancellationToken = default)
    {
        byte[] body = await Connection.ReadAsync(ListRequest, cancellationToken).ConfigureAwait(false);
        try
        {
            return FieldDefinitionReader.Read(body);
        }
        catch (JsonException e)
        {
            throw Connection.Unreadable(ListRequest, e);
        }
    }
}
