using System.Net;

namespace BobJumpCloud.JumpCloud;

/// <summary>What an answer means and what to do about it, in plain words.</summary>
internal static class JumpCloudRemedies
{
    public static (string Cause, string Remedy) For(HttpStatusCode status, bool isWebPage) => ((int)status, isWebPage) switch
    {
        ( >= 300 and < 400, _) => ("it redirects to a log-in page, so it received no API key that it accepts", "Set the API key, and check the base address."),
        ( >= 200 and < 300, true) => ("a web page came instead of data, so it received no API key that it accepts", "Set the API key, check the base address, and turn automatic redirects off."),
        (400, _) => ("it refuses the request", "Correct the value that it names; sending the same again will not help."),
        (401, _) => ("it does not know the API key", "Check that the key is complete, was not revoked (a new key revokes the old one) or expired, and that the base address is that of the tenant's region. Administrators of several organizations must set the organization id."),
        (402, _) => ("the organization's plan does not include this", "Ask JumpCloud or your account's owner."),
        (403, _) => ("it does not allow this", "Give the key's administrator a role that may do it (Administrator). If the key worked until now, JumpCloud may have blocked this IP address: stop, and ask its support."),
        (404, _) => ("there is no such object", "Check the id, the organization id and the region of the base address."),
        (409, _) => ("it conflicts with what exists", "Find out who has the username, e-mail or employee identifier (an e-mail address is unique over all JumpCloud tenants), or which state the object is in."),
        (408, _) => ("it gave up waiting", "Try again later."),
        (429, _) => ("too many requests", "Try again later; set a lower RequestsPerMinute or MaxConcurrency."),
        ( >= 500, _) => ("it failed", "Try again later; if it persists, look at https://status.jumpcloud.com."),
        _ => ("it refuses the request", "Read what it said."),
    };
}
