using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Connections;

/// <summary>Runs what the triggers ask for, one worker a connection: hints at once, due people once a day, everybody by the clock.</summary>
internal sealed partial class SyncBackgroundService(ConnectionRegistry connections, IOptions<BobJumpCloudOptions> options, TimeProvider clock, ILogger<SyncBackgroundService> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(connections.Connections.Select(c => WorkAsync(c, stoppingToken)));

    private async Task WorkAsync(Connection connection, CancellationToken stoppingToken)
    {
        TriggerOptions triggers = options.Value.Triggers;
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset nextFull = triggers.FullSyncEvery is null ? DateTimeOffset.MaxValue : now;
        DateTimeOffset nextDue = NextDue(now, triggers.DueAt);
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(connection, () => connection.Sync.DrainHintsAsync(stoppingToken), stoppingToken).ConfigureAwait(false);
            now = clock.GetUtcNow();
            if (now >= nextDue)
            {
                await TryAsync(connection, () => connection.Sync.SyncDueAsync(stoppingToken), stoppingToken).ConfigureAwait(false);
                nextDue = NextDue(now, triggers.DueAt);
            }

            if (now >= nextFull)
            {
                await TryAsync(connection, () => connection.Sync.RunAsync(null, stoppingToken), stoppingToken).ConfigureAwait(false);
                nextFull = now + triggers.FullSyncEvery!.Value;
            }

            await Task.Delay(Tick, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static DateTimeOffset NextDue(DateTimeOffset now, TimeSpan? dueAt)
    {
        if (dueAt is not { } time)
        {
            return DateTimeOffset.MaxValue;
        }

        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return today + time > now ? today + time : today.AddDays(1) + time;
    }

    /// <summary>A run that fails must not end the worker: the next trigger tries again.</summary>
    private async Task TryAsync(Connection connection, Func<Task> run, CancellationToken stoppingToken)
    {
        try
        {
            await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping is no failure.
        }
        catch (Exception e)
        {
            LogFailedRun(connection.Name, e.GetType().Name, (e as ApiException)?.Status is { } status ? (int)status : 0);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A run of the connection {Connection} failed: {Error} (HTTP status {Status})")]
    private partial void LogFailedRun(string connection, string error, int status);
}
