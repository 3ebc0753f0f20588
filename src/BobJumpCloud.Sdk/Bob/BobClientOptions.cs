namespace BobJumpCloud.Bob;

/// <summary>
/// How a client talks to Bob. Defaults: production, four requests at once, no pace of our own, 100 seconds for an attempt (one search answers
/// with the whole company), 10 minutes in all.
/// </summary>
public sealed class BobClientOptions : ApiClientOptions
{
    /// <summary>Options with the defaults.</summary>
    public BobClientOptions()
        : base(ProductionAddress, attemptTimeout: TimeSpan.FromSeconds(100), totalTimeout: TimeSpan.FromMinutes(10))
    {
    }

    /// <summary>Bob's production service, <c>https://api.hibob.com/v1/</c>.</summary>
    public static Uri ProductionAddress { get; } = new("https://api.hibob.com/v1/");

    /// <summary>
    /// Bob's sandbox, <c>https://api.sandbox.hibob.com/v1/</c>: a tenant apart, with its own service users
    /// (<see href="https://apidocs.hibob.com/reference/authorization"/>).
    /// </summary>
    public static Uri SandboxAddress { get; } = new("https://api.sandbox.hibob.com/v1/");
}
