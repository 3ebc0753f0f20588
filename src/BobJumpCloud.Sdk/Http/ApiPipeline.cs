using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace BobJumpCloud;

/// <summary>
/// Sends requests with everything that makes them dependable: total time-out, repetition with growing jittered delays, the gate, the attempt
/// time-out. A retry counts against the pace; waiting does not count against the attempt.
/// </summary>
internal sealed class ApiPipeline : IDisposable
{
    private const int Retries = 4;
    private static readonly ResiliencePropertyKey<ApiRequest> RequestKey = new("BobJumpCloud.Request");
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http;
    private readonly ApiProtocol _protocol;
    private readonly Uri _baseAddress;
    private readonly TimeProvider _timeProvider;
    private readonly RequestGate _gate;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private readonly ResiliencePipeline _attempt;

    public ApiPipeline(HttpClient http, ApiProtocol protocol, ApiClientOptions options)
    {
        _http = http;
        _protocol = protocol;
        _timeProvider = options.TimeProvider;
        _baseAddress = WithTrailingSlash(options.BaseAddress);
        _gate = new RequestGate(options.MaxConcurrency, options.RequestsPerMinute, options.TimeProvider);
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = options.TimeProvider }
            .AddTimeout(options.TotalTimeout)
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(0.5),
                MaxDelay = TimeSpan.FromSeconds(30),
                ShouldHandle = args => ValueTask.FromResult(MayRepeat(args.Context, args.Outcome)),
                DelayGenerator = args => ValueTask.FromResult(AskedDelay(args.Outcome.Result)),
                OnRetry = args =>
                {
                    PauseAfter(args.Outcome.Result, args.RetryDelay);
                    args.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
        _attempt = new ResiliencePipelineBuilder { TimeProvider = options.TimeProvider }
            .AddTimeout(options.AttemptTimeout)
            .Build();
    }

    /// <summary>Sends a request and returns its successful answer, whose body is not read yet.</summary>
    /// <exception cref="ApiException">The service refused, failed or did not answer.</exception>
    public async Task<HttpResponseMessage> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(RequestKey, request);
        HttpResponseMessage response;
        try
        {
            response = await _pipeline.ExecuteAsync(
                static async (c, self) => await self.SendOnceAsync(c.Properties.GetValue(RequestKey, null!), c.CancellationToken).ConfigureAwait(false),
                context,
                this).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutRejectedException or IOException)
        {
            throw _protocol.ToException(Unanswered(request, e), e);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        if (response.IsSuccessStatusCode && !_protocol.IsDisguisedFailure(response))
        {
            return response;
        }

        using (response)
        {
            byte[] body = await ReadErrorBodyAsync(response, cancellationToken).ConfigureAwait(false);
            throw _protocol.ToException(_protocol.Describe(request, response, body, _timeProvider.GetUtcNow()));
        }
    }

    /// <summary>Sends a request and reads its whole answer, which is small.</summary>
    public async Task<byte[]> ReadAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SendAsync(request with { IsBuffered = true }, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The exception for an answer that broke off or is no JSON.</summary>
    public ApiException Broken(ApiRequest request, Exception inner) => _protocol.ToException(Unanswered(request, inner), inner);

    public void Dispose() => _gate.Dispose();

    private static Uri WithTrailingSlash(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static async Task<byte[]> ReadErrorBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return [];
        }
    }

    private async ValueTask<HttpResponseMessage> SendOnceAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await _gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _attempt.ExecuteAsync(
                static async (s, token) =>
                {
                    using HttpRequestMessage message = s.self.ToMessage(s.request);
                    try
                    {
                        return await s.self.ReceiveAsync(message, s.request, token).ConfigureAwait(false);
                    }
                    catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
                    {
                        // A client that was given to us may have a time-out of its own (100 seconds, unless it was changed).
                        throw new TimeoutRejectedException("The time-out of the HttpClient elapsed.", s.self._http.Timeout, e);
                    }
                },
                (self: this, request),
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }

    private async Task<HttpResponseMessage> ReceiveAsync(HttpRequestMessage message, ApiRequest request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!request.IsBuffered)
        {
            return response;
        }

        try
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private HttpRequestMessage ToMessage(ApiRequest request)
    {
        var message = new HttpRequestMessage(request.Method, new Uri(_baseAddress, request.RelativeAddress))
        {
            Content = request.Content?.Invoke(),
        };
        _protocol.Sign(message);
        return message;
    }

    private static bool MayRepeat(ResilienceContext context, Outcome<HttpResponseMessage> outcome)
    {
        RepeatRule rule = context.Properties.GetValue(RequestKey, null!).Repeat;
        return outcome switch
        {
            { Exception: HttpRequestException e } => rule == RepeatRule.Safe || IsConnectFailure(e),
            { Exception: TimeoutRejectedException or IOException } => rule == RepeatRule.Safe,
            { Result.StatusCode: HttpStatusCode.TooManyRequests } => true,
            { Result: { } response } => rule == RepeatRule.Safe && ApiProtocol.IsTransient(response.StatusCode),
            _ => false,
        };
    }

    private static bool IsConnectFailure(HttpRequestException e) =>
        e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private TimeSpan? AskedDelay(HttpResponseMessage? response)
    {
        if (response is null || _protocol.DelayAskedBy(response, _timeProvider.GetUtcNow()) is not { } delay)
        {
            return null;
        }

        return delay < LongestDelay ? delay : LongestDelay;
    }

    private void PauseAfter(HttpResponseMessage? response, TimeSpan delay)
    {
        if (response?.StatusCode == HttpStatusCode.TooManyRequests)
        {
            _gate.Pause(delay);
        }
    }

    private ApiFailure Unanswered(ApiRequest request, Exception e)
    {
        bool connected = e is not HttpRequestException h || !IsConnectFailure(h);
        return new ApiFailure
        {
            Service = _protocol.Service,
            Method = request.Method.Method,
            PathTemplate = "/" + request.PathTemplate.TrimStart('/'),
            Cause = e switch
            {
                TimeoutRejectedException => "no answer came in time",
                System.Text.Json.JsonException => "the answer is not the JSON that it should be",
                _ when connected => "the connection broke before the answer was complete",
                _ => $"{_baseAddress.Authority} cannot be reached",
            },
            Remedy = connected
                ? "Try again; if it persists, look at the service's status page and your network."
                : "Check the base address in the configuration, your network and proxy.",
            IsTransient = true,
            IsOutcomeUnknown = connected,
        };
    }
}
