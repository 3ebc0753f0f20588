namespace BobJumpCloud;

/// <summary>The message handler of a client that was made without an HttpClient.</summary>
internal static class ClientHandler
{
    /// <summary>Redirects stay off: both services answer a missing credential with a redirect to a log-in page.</summary>
    public static void Configure(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
        handler.ConnectTimeout = TimeSpan.FromSeconds(10);
        handler.AutomaticDecompression = System.Net.DecompressionMethods.All;
    }

    public static HttpClient CreateClient()
    {
        var handler = new SocketsHttpHandler();
        Configure(handler);
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
