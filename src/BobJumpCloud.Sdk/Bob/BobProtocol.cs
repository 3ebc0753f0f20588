using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace BobJumpCloud.Bob;

/// <summary>How requests to Bob are signed and how its refusals read.</summary>
/// <remarks>
/// <see href="https://apidocs.hibob.com/reference/authorization"/>, <see href="https://apidocs.hibob.com/reference/error-handling"/>,
/// <see href="https://apidocs.hibob.com/reference/rate-limiting"/>.
/// </remarks>
internal sealed class BobProtocol(BobCredential credential, FirewallPause pause) : ApiProtocol
{
    private const string RateLimitReset = "X-RateLimit-Reset";
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue UserAgent = new("BobJumpCloud.Sdk", null);

    public override string Service => "Bob";

    public override void Sign(HttpRequestMessage request)
    {
        request.Headers.Authorization = credential.Header;
        request.Headers.Accept.Add(Json);
        request.Headers.UserAgent.Add(UserAgent);
    }

    public override bool IsDisguisedFailure(HttpResponseMessage response) => IsWebPage(response);

    /// <summary>Retry-After is not documented for Bob and wins all the same; the documented reset time gets a second for the clocks' difference.</summary>
    public override TimeSpan? DelayAskedBy(HttpResponseMessage response, DateTimeOffset now)
    {
        if (base.DelayAskedBy(response, now) is { } delay)
        {
            return delay;
        }

        if (response.StatusCode != HttpStatusCode.TooManyRequests
            || !response.Headers.TryGetValues(RateLimitReset, out IEnumerable<string>? values)
            || !long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return null;
        }

        TimeSpan left = DateTimeOffset.FromUnixTimeSeconds(seconds) - now;
        return (left > TimeSpan.Zero ? left : TimeSpan.Zero) + TimeSpan.FromSeconds(1);
    }

    public override ApiFailure Describe(ApiRequest request, HttpResponseMessage response, byte[] body, DateTimeOffset now)
    {
        BobErrorBody error = BobErrorBody.Read(body);
        bool isFirewall = response.StatusCode == HttpStatusCode.Forbidden && !error.IsJson && body.Length > 0;
        if (isFirewall)
        {
            pause.Begin(now);
        }

        (string cause, string remedy) = isFirewall ? BobRemedies.Firewall
            : IsWebPage(response) ? BobRemedies.WebPage
            : BobRemedies.For(response.StatusCode);
        return new ApiFailure
        {
            Service = Service,
            Method = request.Method.Method,
            PathTemplate = "/" + request.PathTemplate,
            Status = response.StatusCode,
            Cause = cause,
            Remedy = remedy,
            VendorCode = error.Key,
            VendorMessage = error.Message,
            RequestId = response.Headers.TryGetValues("X-Request-Id", out IEnumerable<string>? ids) ? ids.FirstOrDefault() : null,
            RetryAfter = isFirewall ? FirewallPause.Length : DelayAskedBy(response, now),
            IsTransient = isFirewall || IsTransient(response.StatusCode) || (response.IsSuccessStatusCode && IsWebPage(response)),
            IsOutcomeUnknown = response.StatusCode == HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500,
        };
    }

    public override ApiException ToException(ApiFailure failure, Exception? inner = null) => new BobException(failure, inner);

    /// <exception cref="BobException">The firewall's block is not over.</exception>
    public void ThrowWhilePaused(ApiRequest request, DateTimeOffset now)
    {
        if (pause.Remaining(now) is not { } left)
        {
            return;
        }

        throw new BobException(new ApiFailure
        {
            Service = Service,
            Method = request.Method.Method,
            PathTemplate = "/" + request.PathTemplate,
            Cause = "nothing was sent, because Bob's firewall has blocked this caller",
            Remedy = BobRemedies.Firewall.Remedy,
            RetryAfter = left,
            IsTransient = true,
        });
    }

    /// <summary>True for the failure that <see cref="BobRemedies.WebPage"/> describes: such a 404 says nothing about a person.</summary>
    public static bool IsWebPage(ApiException e) => e.Failure.Cause == BobRemedies.WebPage.Cause;

    private static bool IsWebPage(HttpResponseMessage response) =>
        (int)response.StatusCode is >= 300 and < 400
        || response.Content.Headers.ContentType?.MediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
}
