using System.Net;

namespace BobJumpCloud.JumpCloud;

/// <summary>
/// A request that JumpCloud did not fulfil. E-mail addresses and quoted values are struck out of JumpCloud's own words.
/// Error bodies and statuses: https://docs.jumpcloud.com/api/1.0/index.yaml and https://jumpcloud.com/support/best-practices-jumpcloud-api.
/// </summary>
public sealed class JumpCloudException : ApiException
{
    private static readonly string[] ConflictWords = ["already", "in use", "duplicate", "E11000"];

    internal JumpCloudException(ApiFailure failure, Exception? inner = null)
        : base(failure, inner)
    {
    }

    /// <summary>
    /// True when a username, e-mail address or employee identifier is taken, or something exists already: 409, or 400 in words that say so
    /// (400 is what JumpCloud describes, 409 what its own tools expect). E-mail addresses are unique over all JumpCloud tenants, so the holder may be out of sight.
    /// </summary>
    public bool IsConflict => Status switch
    {
        HttpStatusCode.Conflict => true,
        HttpStatusCode.BadRequest => ConflictWords.Any(Says),
        _ => false,
    };

    /// <summary>True when there is no such object: 404, unless it is the organization (<c>x-org-id</c>) that JumpCloud does not know.</summary>
    public bool IsNotFound => Status == HttpStatusCode.NotFound && !Says("organization");

    private bool Says(string words) => VendorMessage?.Contains(words, StringComparison.OrdinalIgnoreCase) ?? false;
}
