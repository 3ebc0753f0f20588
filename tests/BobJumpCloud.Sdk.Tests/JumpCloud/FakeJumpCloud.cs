using System.Net;
using System.Text;
using RichardSzalay.MockHttp;

namespace BobJumpCloud.JumpCloud;

/// <summary>A client over scripted answers: they are given in order, the last one for ever.</summary>
internal sealed class FakeJumpCloud : IDisposable
{
    public const string Key = "jca_SECRETKEY";
    public const string Origin = "https://console.jumpcloud.com/api/";

    private readonly MockHttpMessageHandler _http = new();
    private readonly Queue<Func<SentRequest, HttpResponseMessage>> _answers = new();
    private readonly HttpClient _httpClient;

    public FakeJumpCloud(string? organizationId = null, Uri? baseAddress = null)
    {
        _http.Fallback.Respond(Take);
        _httpClient = _http.ToHttpClient();
        _httpClient.Timeout = Timeout.InfiniteTimeSpan;
        Credential = new JumpCloudCredential(Key, organizationId);
        var options = new JumpCloudClientOptions { TimeProvider = Time };
        options.BaseAddress = baseAddress ?? options.BaseAddress;
        Client = new JumpCloudClient(_httpClient, Credential, options);
    }

    public SkippingTime Time { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5));

    public JumpCloudCredential Credential { get; }

    public JumpCloudClient Client { get; }

    public List<SentRequest> Sent { get; } = [];

    public SentRequest Last => Sent[^1];

    public FakeJumpCloud Answer(Func<SentRequest, HttpResponseMessage> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public FakeJumpCloud Answer(HttpStatusCode status, string body = "", string mediaType = "application/json") =>
        Answer(_ => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) });

    public FakeJumpCloud Answer(string json) => Answer(HttpStatusCode.OK, json);

    public FakeJumpCloud BreakConnection() => Answer(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The server closed the connection."));

    public FakeJumpCloud RefuseConnection() => Answer(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "No route."));

    public static string User(string id, string more = "") => $$"""{"_id":"{{id}}","id":"{{id}}"{{(more.Length > 0 ? "," + more : "")}}}""";

    public static string Page(int total, IEnumerable<string> users) => $$"""{"totalCount":{{total}},"results":[{{string.Join(',', users)}}]}""";

    public void Dispose()
    {
        _httpClient.Dispose();
        _http.Dispose();
    }

    // Not asynchronous: MockHttp never completes when its responder's task faults.
    private HttpResponseMessage Take(HttpRequestMessage request)
    {
        using StreamReader? reader = request.Content is null ? null : new StreamReader(request.Content.ReadAsStream());
        string? body = reader?.ReadToEnd();
        var sent = new SentRequest(
            request.Method,
            request.RequestUri!.AbsoluteUri,
            body,
            request.Headers.ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase));
        Sent.Add(sent);
        return (_answers.Count > 1 ? _answers.Dequeue() : _answers.Peek())(sent);
    }
}
