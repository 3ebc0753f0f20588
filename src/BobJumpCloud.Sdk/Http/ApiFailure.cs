using System.Globalization;
using System.Net;

namespace BobJumpCloud;

/// <summary>The facts of a failed request, from which exceptions are made.</summary>
internal sealed record ApiFailure
{
    private const int LongestVendorMessage = 500;
    private readonly string? _vendorMessage;

    public required string Service { get; init; }

    public required string Method { get; init; }

    public required string PathTemplate { get; init; }

    public required string Cause { get; init; }

    public required string Remedy { get; init; }

    public HttpStatusCode? Status { get; init; }

    public string? VendorCode { get; init; }

    public string? VendorMessage
    {
        get => _vendorMessage;
        init => _vendorMessage = value is { Length: > LongestVendorMessage } ? value[..LongestVendorMessage] : value;
    }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsTransient { get; init; }

    public bool IsOutcomeUnknown { get; init; }

    public string ToMessage()
    {
        string status = Status is { } s ? string.Create(CultureInfo.InvariantCulture, $" answered {(int)s}") : "";
        string vendor = VendorMessage is { } m ? $" It said: \"{m}\"." : "";
        return $"{Service}{status} to {Method} {PathTemplate}: {Cause}.{vendor} {Remedy}";
    }
}
