using System.Net;

namespace BobJumpCloud.Bob;

/// <summary>What a refusal of Bob means and what to do about it.</summary>
internal static class BobRemedies
{
    public static (string Cause, string Remedy) WebPage { get; } = (
        "a web page or a redirect came instead of data",
        "Check the base address in the configuration: it is https://api.hibob.com/v1/ for production. A proxy may also have answered in Bob's place.");

    public static (string Cause, string Remedy) Firewall { get; } = (
        "Bob's firewall turned the request away",
        "Wait five minutes. Check ServiceUserId and Token, and that nothing else at your address floods Bob with refused requests.");

    public static (string Cause, string Remedy) For(HttpStatusCode status) => status switch
    {
        HttpStatusCode.BadRequest => (
            "the request was not understood",
            "Check the ids of the fields and the filter; the same request fails again."),
        HttpStatusCode.Unauthorized => (
            "the credential was not accepted",
            "Check ServiceUserId and Token: both belong to one service user of this Bob company (System settings, Integrations, Service users)."),
        HttpStatusCode.Forbidden => (
            "the service user has no right to this",
            "Put the service user into a permission group in Bob that may view these categories, for all people including hired and terminated ones."),
        HttpStatusCode.NotFound => (
            "there is no such thing",
            "Check the id or the name; Bob also answers this when a module is not switched on, or when the base address is wrong."),
        HttpStatusCode.TooManyRequests => (
            "too many requests",
            "Wait and try again; RequestsPerMinute in the configuration keeps the pace below Bob's limit of 50 a minute."),
        HttpStatusCode.RequestTimeout => (
            "Bob gave up waiting",
            "Try again."),
        >= HttpStatusCode.InternalServerError => (
            "Bob failed",
            "Try again later; https://status.hibob.io/ shows whether Bob has trouble."),
        _ => (
            "the answer is not what Bob documents",
            "Check the base address in the configuration."),
    };
}
