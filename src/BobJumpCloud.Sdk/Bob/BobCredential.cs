using System.Net.Http.Headers;
using System.Text;

namespace BobJumpCloud.Bob;

/// <summary>
/// A Bob service user: its id and its token. It is read for every request, so that a new token works without a restart. Never prints the token.
/// </summary>
/// <remarks>Bob shows a token once, when it is made: <see href="https://apidocs.hibob.com/docs/api-service-users"/>.</remarks>
public sealed class BobCredential
{
    private volatile Pair _current;

    /// <summary>A service user with its token.</summary>
    /// <param name="serviceUserId">The id, for example <c>SERVICE-1042</c>.</param>
    /// <param name="token">The token that Bob showed when it was made.</param>
    /// <exception cref="ArgumentException">One of the two is empty, or the id holds a colon.</exception>
    public BobCredential(string serviceUserId, string token) => _current = Pair.Of(serviceUserId, token);

    /// <summary>The id of the service user.</summary>
    public string ServiceUserId => _current.ServiceUserId;

    /// <summary>The header that signs a request (HTTP Basic, <see href="https://apidocs.hibob.com/reference/authorization"/>).</summary>
    internal AuthenticationHeaderValue Header => _current.Header;

    /// <summary>Replaces both while the client is in use; the next request uses them. May be called from any thread.</summary>
    /// <exception cref="ArgumentException">One of the two is empty, or the id holds a colon.</exception>
    public void Update(string serviceUserId, string token) => _current = Pair.Of(serviceUserId, token);

    /// <summary>The service user and <c>***</c>.</summary>
    public override string ToString() => $"{ServiceUserId}:***";

    private sealed class Pair
    {
        public required string ServiceUserId { get; init; }

        public required AuthenticationHeaderValue Header { get; init; }

        public static Pair Of(string serviceUserId, string token)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(serviceUserId);
            ArgumentException.ThrowIfNullOrWhiteSpace(token);
            if (serviceUserId.Contains(':', StringComparison.Ordinal))
            {
                throw new ArgumentException("The id of a service user holds no colon.", nameof(serviceUserId));
            }

            byte[] pair = Encoding.UTF8.GetBytes($"{serviceUserId}:{token}");
            return new Pair { ServiceUserId = serviceUserId, Header = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair)) };
        }
    }
}
