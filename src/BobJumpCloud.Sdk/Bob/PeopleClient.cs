using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using BobJumpCloud.Provisioning;
using Polly.Timeout;

namespace BobJumpCloud.Bob;

/// <summary>Reads people: all of them, or one.</summary>
/// <remarks>Bob counts at most 50 searches a minute (<see href="https://apidocs.hibob.com/reference/people"/>).</remarks>
public class PeopleClient
{
    private readonly BobConnection? _connection;

    internal PeopleClient(BobConnection connection) => _connection = connection;

    /// <summary>For a replacement in a test, which overrides what it needs.</summary>
    protected PeopleClient()
    {
    }

    private BobConnection Connection =>
        _connection ?? throw new InvalidOperationException("This client has no connection: a replacement of PeopleClient must override the method.");

    /// <summary>
    /// Reads people one by one as the answer arrives; only one is in memory at a time. An enumeration that ends without an exception has seen the
    /// whole answer. Once the answer has begun nothing is repeated: after an exception, what was read so far is not everybody. Bob promises no order.
    /// </summary>
    /// <param name="search">What to ask.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">More than 400 fields, or both filters.</exception>
    /// <exception cref="BobException">While enumerating: Bob refused or failed, the answer broke off, or a person's id cannot be read.</exception>
    /// <remarks><see href="https://apidocs.hibob.com/reference/post_people-search"/>.</remarks>
    public virtual IAsyncEnumerable<Employee> SearchAsync(PeopleSearch search, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(search);
        ApiRequest request = PeopleRequest.ForSearch(search);
        return search is { Ids.Count: 0 } or { Emails.Count: 0 }
            ? AsyncEnumerable.Empty<Employee>()
            : ReadAllAsync(request, new FieldLayout(search.Fields), cancellationToken);
    }

    /// <summary>Reads one person, whatever the status; null when Bob knows no such id.</summary>
    /// <param name="id">The person's id.</param>
    /// <param name="fields">The fields to read, at most 400.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">The id is empty, or there are more than 400 fields.</exception>
    /// <exception cref="BobException">Bob refused or failed, or the answer cannot be read.</exception>
    /// <remarks><see href="https://apidocs.hibob.com/reference/post_people-identifier"/>.</remarks>
    public virtual Task<Employee?> GetAsync(EmployeeId id, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id.Value, nameof(id));
        return ReadOneAsync(PeopleRequest.ForOne(id.Value, fields), fields, cancellationToken);
    }

    /// <summary>Reads one person by the work e-mail address, whatever the status; null when Bob knows nobody by it.</summary>
    /// <param name="email">The address.</param>
    /// <param name="fields">The fields to read, at most 400.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ArgumentException">The text is no e-mail address, or there are more than 400 fields.</exception>
    /// <exception cref="BobException">Bob refused or failed, or the answer cannot be read.</exception>
    /// <remarks><see href="https://apidocs.hibob.com/reference/post_people-identifier"/>.</remarks>
    public virtual Task<Employee?> GetByEmailAsync(string email, IReadOnlyList<BobField> fields, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(email);
        string address = email.Trim();
        if (!address.Contains('@', StringComparison.Ordinal))
        {
            throw new ArgumentException("An e-mail address has an @.", nameof(email));
        }

        return ReadOneAsync(PeopleRequest.ForOne(address, fields), fields, cancellationToken);
    }

    private async IAsyncEnumerable<Employee> ReadAllAsync(ApiRequest request, FieldLayout layout, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await Connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        using EmployeeReader reader = await OpenAsync(request, response, layout, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            Employee? employee;
            try
            {
                employee = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsBroken(e))
            {
                throw Connection.Unreadable(request, e);
            }

            if (employee is null)
            {
                yield break;
            }

            yield return employee;
        }
    }

    private async Task<EmployeeReader> OpenAsync(ApiRequest request, HttpResponseMessage response, FieldLayout layout, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new EmployeeReader(stream, layout, Connection.IdleTimeout, Connection.TimeProvider);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw Connection.Unreadable(request, e);
        }
    }

    private async Task<Employee?> ReadOneAsync(ApiRequest request, IReadOnlyList<BobField> fields, CancellationToken cancellationToken)
    {
        try
        {
            byte[] body = await Connection.ReadAsync(request, cancellationToken).ConfigureAwait(false);
            return SinglePersonAnswer.Read(body, new FieldLayout(fields));
        }
        catch (BobException e) when (e.Status == HttpStatusCode.NotFound && !BobProtocol.IsWebPage(e))
        {
            return null;
        }
        catch (JsonException e)
        {
            throw Connection.Unreadable(request, e);
        }
    }

    private static bool IsBroken(Exception e) => e is JsonException or IOException or HttpRequestException or TimeoutRejectedException;
}
