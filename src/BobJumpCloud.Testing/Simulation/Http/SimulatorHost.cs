using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace BobJumpCloud.Testing;

/// <summary>One simulator's server on a free loopback port: log, faults, and one lock around every answer. Built from nothing, so that no configuration file, environment variable or signal of the process reaches it.</summary>
internal sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Func<SimulatorCall, SimulatorAnswer> answer;
    private readonly List<SimulatedRequest> log = [];
    private int number;

    private SimulatorHost(Func<SimulatorCall, SimulatorAnswer> answer, Lock gate)
    {
        this.answer = answer;
        Gate = gate;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        application = builder.Build();
        application.Run(HandleAsync);
    }

    public Lock Gate { get; }

    public SimulatedFaults Faults { get; } = new();

    public Uri Origin { get; private set; } = new("http://127.0.0.1/");

    public IReadOnlyList<SimulatedRequest> Log
    {
        get
        {
            lock (Gate)
            {
                return [.. log];
            }
        }
    }

    public static async Task<SimulatorHost> StartAsync(Func<SimulatorCall, SimulatorAnswer> answer, Lock gate, CancellationToken cancellationToken)
    {
        var host = new SimulatorHost(answer, gate);
        await host.application.StartAsync(cancellationToken).ConfigureAwait(false);
        host.Origin = new Uri(host.application.Urls.First());
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await application.StopAsync(now.Token).ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    private async Task HandleAsync(HttpContext context)
    {
        var call = await SimulatorCall.ReadAsync(context.Request, Interlocked.Increment(ref number)).ConfigureAwait(false);
        lock (Gate)
        {
            log.Add(call.Entry);
        }

        var fault = Faults.For(call.Entry);
        call.Entry.Fault = fault?.Name;
        fault?.Before?.Invoke();
        if (fault is { Wait: var wait } && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, context.RequestAborted).ConfigureAwait(false);
        }

        var result = fault is { Handled: false } ? fault.Answer : Handled(call);
        if (fault is { Reset: true } || result is null)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, call.Entry, fault?.Answer ?? result, fault is { Truncated: true }).ConfigureAwait(false);
    }

    private SimulatorAnswer Handled(SimulatorCall call)
    {
        lock (Gate)
        {
            var result = answer(call);
            call.Entry.Handled = true;
            return result;
        }
    }

    private static async Task WriteAsync(HttpContext context, SimulatedRequest entry, SimulatorAnswer result, bool truncated)
    {
        entry.Status = result.Status;
        var response = context.Response;
        response.StatusCode = result.Status;
        response.ContentType = result.ContentType;
        foreach (var (name, value) in result.Headers)
        {
            response.Headers[name] = value;
        }

        if (result.Status != StatusCodes.Status204NoContent)
        {
            response.ContentLength = result.Body.Length;
        }

        if (truncated)
        {
            await response.Body.WriteAsync(result.Body[..(result.Body.Length / 2)], context.RequestAborted).ConfigureAwait(false);
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
        else if (!result.Body.IsEmpty)
        {
            await response.Body.WriteAsync(result.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
