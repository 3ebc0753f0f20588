using System.Net;
using System.Net.Http.Headers;

namespace BobJumpCloud.JumpCloud;

/// <summary>How JumpCloud's requests are signed and its failures read.</summary>
internal sealed class JumpCloudProtocol(JumpCloudCredential credential, Uri baseAddress) : ApiProtocol
{
    private static readonly string[] RequestIdHeaders = ["x-request-id", "x-amzn-requestid", "x-amzn-trace-id", "cf-ray"];

    private readonly string _basePath = baseAddress.AbsolutePath.TrimEnd('/') + "/";

    public override string Service => "JumpCloud";

    public override void Sign(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("x-api-key", credential.ApiKey);
        if (credential.OrganizationId is { } organization && !IsOrganizationRoute(request))
        {
            request.Headers.TryAddWithoutValidation("x-org-id", organization);
        }
    }

    /// <summary>A log-in page with status 200 is what a followed redirect looks like: no key, or none that JumpCloud takes.</summary>
    public override bool IsDisguisedFailure(HttpResponseMessage response) =>
        string.Equals(response.Content.Headers.ContentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase);

    public override ApiFailure Describe(ApiRequest request, HttpResponseMessage response, byte[] body, DateTimeOffset now)
    {
        var error = JumpCloudErrorBody.Parse(body);
        string? message = error.Message is { } text ? ErrorTextScrubber.Scrub(text, credential.ApiKey) : null;
        (string cause, string remedy) = JumpCloudRemedies.For(response.StatusCode, IsDisguisedFailure(response));
        return new ApiFailure
        {
            Service = Service,
            Method = request.Method.Method,
            PathTemplate = Path(request),
            Status = response.StatusCode,
            Cause = cause,
            Remedy = remedy,
            VendorCode = error.Code,
            VendorMessage = message,
            RequestId = RequestIdHeaders.Select(name => response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null).FirstOrDefault(v => v is not null),
            RetryAfter = DelayAskedBy(response, now),
            IsTransient = IsTransient(response.StatusCode),
            IsOutcomeUnknown = response.StatusCode == HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500,
        };
    }

    public override ApiException ToException(ApiFailure failure, Exception? inner = null) => new JumpCloudException(failure, inner);

    public static string Path(ApiRequest request) => "/" + request.PathTemplate.TrimStart('/');

    // These routes refuse the header: the vendor's own module leaves it out there.
    private bool IsOrganizationRoute(HttpRequestMessage request)
    {
        string path = request.RequestUri!.AbsolutePath;
        return path.StartsWith(_basePath + "organizations", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith(_basePath + "v2/organizations", StringComparison.OrdinalIgnoreCase);
    }
}
