using BobJumpCloud.AspNetCore;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the webhook endpoint of Bob to an application.</summary>
public static class BobWebhookEndpointExtensions
{
    /// <summary>
    /// Receives Bob's webhooks: verifies the signature over the raw body, stores the event durably, and answers 200. A missing or wrong signature is
    /// answered 401, a body over 1 MB 413, an unknown connection 404. Bob's ping is answered 200 and does nothing.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The route; <c>{connection}</c> in it names the connection, which may be left out when there is only one.</param>
    /// <returns>The endpoint, for rate limiting and the like.</returns>
    public static IEndpointConventionBuilder MapBobWebhook(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrWhiteSpace(pattern);
        return endpoints.Map(pattern, BobWebhookEndpoint.HandleAsync).WithMetadata(new HttpMethodMetadata(["POST"]));
    }
}
