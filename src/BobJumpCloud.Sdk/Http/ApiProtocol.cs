using System.Net;

namespace BobJumpCloud;

/// <summary>What differs between the two services in how requests are signed and failures read.</summary>
internal abstract class ApiProtocol
{
    /// <summary>The service as people call it.</summary>
    public abstract string Service { get; }

    /// <summary>Puts the current credential and headers on a request; called for every attempt.</summary>
    public abstract void Sign(HttpRequestMessage request);

    /// <summary>True for answers that look fine and are not, for example a log-in page with status 200 or a redirect.</summary>
    public abstract bool IsDisguisedFailure(HttpResponseMessage response);

    /// <summary>How long an answer asks to wait; null when it does not say.</summary>
    public virtual TimeSpan? DelayAskedBy(HttpResponseMessage response, DateTimeOffset now) => RetryAfterReader.Read(response, now);

    /// <summary>Reads an error answer into its facts.</summary>
    public abstract ApiFailure Describe(ApiRequest request, HttpResponseMessage response, byte[] body, DateTimeOffset now);

    /// <summary>Makes the service's exception.</summary>
    public abstract ApiException ToException(ApiFailure failure, Exception? inner = null);

    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;
}
