using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Connections;

/// <summary>Says everything that is wrong with the options, on start.</summary>
internal sealed class BobJumpCloudOptionsValidator(IServiceProviderIsService services) : IValidateOptions<BobJumpCloudOptions>
{
    public ValidateOptionsResult Validate(string? name, BobJumpCloudOptions options)
    {
        var errors = new List<RulesError>();
        if (!services.IsService(typeof(SyncStore)))
        {
            errors.Add(new RulesError("BobJumpCloud:Store", "No store is chosen.", "Call UseSqliteStore(), UseInMemoryStore() or UseStore(…) after AddBobJumpCloud(…)."));
        }

        if (options.Store.RetainRuns < 1)
        {
            errors.Add(new RulesError("BobJumpCloud:Store:RetainRuns", "At least one run is kept.", "Give a number from 1 on."));
        }

        if (options.Triggers.FullSyncEvery is { } every && every < TimeSpan.FromMinutes(1))
        {
            errors.Add(new RulesError("BobJumpCloud:Triggers:FullSyncEvery", "Everybody is synced once a minute at most.", "Give a time from 00:01:00 on, or leave it out."));
        }

        if (options.Triggers.DueAt is { } at && (at < TimeSpan.Zero || at >= TimeSpan.FromDays(1)))
        {
            errors.Add(new RulesError("BobJumpCloud:Triggers:DueAt", "This is no time of day.", "Give a time from 00:00 to 23:59."));
        }

        foreach ((string connection, ConnectionOptions of) in options.Connections)
        {
            OptionsCheck.Compile($"BobJumpCloud:Connections:{connection}", of, errors);
        }

        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors.Select(e => e.ToString()));
    }
}
