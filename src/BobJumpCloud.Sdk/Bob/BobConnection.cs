using System.Net;

namespace BobJumpCloud.Bob;

/// <summary>What the parts of a <see cref="BobClient"/> share: the pipeline, and the pause after Bob's firewall has turned us away.</summary>
internal sealed class BobConnection : IDisposable
{
    private readonly ApiPipeline _pipeline;
    private readonly BobProtocol _protocol;

    public BobConnection(HttpClient http, BobCredential credential, BobClientOptions options)
    {
        TimeProvider = options.TimeProvider;
        IdleTimeout = options.AttemptTimeout;
        _protocol = new BobProtocol(credential, new FirewallPause());
        _pipeline = new ApiPipeline(http, _protocol, options);
    }

    public TimeProvider TimeProvider { get; }

    /// <summary>How long a body may stall while it is read.</summary>
    public TimeSpan IdleTimeout { get; }

    /// <exception cref="BobException">Bob refused, failed or did not answer.</exception>
    public Task<HttpResponseMessage> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        _protocol.ThrowWhilePaused(request, TimeProvider.GetUtcNow());
        return _pipeline.SendAsync(request, cancellationToken);
    }

    /// <exception cref="BobException">Bob refused, failed or did not answer.</exception>
    public Task<byte[]> ReadAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        _protocol.ThrowWhilePaused(request, TimeProvider.GetUtcNow());
        return _pipeline.ReadAsync(request, cancellationToken);
    }

    /// <summary>The exception for a successful answer that broke off or cannot be read.</summary>
    public ApiException Unreadable(ApiRequest request, Exception inner) => inner is UnreadableAnswerException answer
        ? new BobException(
            new ApiFailure
            {
                Service = _protocol.Service,
                Method = request.Method.Method,
                PathTemplate = "/" + request.PathTemplate,
                Status = HttpStatusCode.OK,
                Cause = answer.Message,
                Remedy = answer.Remedy,
                IsTransient = answer.IsTransient,
            },
            inner)
        : _pipeline.Broken(request, inner);

    public void Dispose() => _pipeline.Dispose();
}
