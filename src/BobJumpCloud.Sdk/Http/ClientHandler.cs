namespace BobJumpCloud;

/// <summary>The message handler of a client that was made without an HttpClient.</summary>
internal static class ClientHandler
{
    /// <summary>Redirects stay off: both services answer a missing credential with a redirect to a log-in page.</summary>
    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    public static HttpClient CreateClient() => new(Create()) { Timeout = Timeout.InfiniteTimeSpan };
}
