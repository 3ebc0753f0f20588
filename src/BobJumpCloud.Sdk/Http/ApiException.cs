using System.Net;

namespace BobJumpCloud;

/// <summary>
/// A request that Bob or JumpCloud did not fulfil: refused, failed, or never answered. The message names the service, the call, the status, the
/// vendor's own text and what to do; it holds no body, no query and no credential.
/// </summary>
public abstract class ApiException : Exception
{
    private protected ApiException(ApiFailure failure, Exception? inner)
        : base(failure.ToMessage(), inner) => Failure = failure;

    /// <summary>The service as people call it: <c>Bob</c> or <c>JumpCloud</c>.</summary>
    public string Service => Failure.Service;

    /// <summary>The HTTP status; null when no answer came.</summary>
    public HttpStatusCode? Status => Failure.Status;

    /// <summary>The machine word of the vendor's error body, if any (Bob's <c>key</c>, JumpCloud's <c>status</c>).</summary>
    public string? VendorCode => Failure.VendorCode;

    /// <summary>The vendor's own words, at most 500 characters; null when the answer had none.</summary>
    public string? VendorMessage => Failure.VendorMessage;

    /// <summary>The id under which the vendor's support finds the request, when the answer carried one.</summary>
    public string? RequestId => Failure.RequestId;

    /// <summary>How long the vendor asks to wait, when it says so.</summary>
    public TimeSpan? RetryAfter => Failure.RetryAfter;

    /// <summary>The HTTP method.</summary>
    public string Method => Failure.Method;

    /// <summary>The path with placeholders, for example <c>/systemusers/{id}</c>.</summary>
    public string PathTemplate => Failure.PathTemplate;

    /// <summary>What to do about it.</summary>
    public string Remedy => Failure.Remedy;

    /// <summary>True when the same request may well succeed later: no answer, 408, 429 or a server error.</summary>
    public bool IsTransient => Failure.IsTransient;

    /// <summary>True when nobody can tell whether the service did what was asked: the answer was lost, late or a server error.</summary>
    public bool IsOutcomeUnknown => Failure.IsOutcomeUnknown;

    internal ApiFailure Failure { get; }
}
