using BobJumpCloud.Bob;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Connections;

/// <summary>Makes running connections of options.</summary>
internal sealed class ConnectionFactory(SyncStore store, IHttpClientFactory httpClients, RunClock clock)
{
    /// <summary>The name of the HttpClient that both services are reached by.</summary>
    public const string HttpClientName = "BobJumpCloud";

    public Connection Create(string name, ConnectionOptions options)
    {
        var errors = new List<RulesError>();
        ProvisioningRules? rules = OptionsCheck.Compile($"BobJumpCloud:Connections:{name}", options, errors);
        if (rules is null || errors.Count > 0)
        {
            throw OptionsBinder.Failure(errors);
        }

        BobClient bob = CreateBob(httpClients.CreateClient(HttpClientName), options.Bob);
        JumpCloudClient jumpCloud = CreateJumpCloud(httpClients.CreateClient(HttpClientName), options.JumpCloud);
        var sync = new SyncRunner(new SyncRunnerOptions
        {
            Connection = name,
            Bob = bob,
            JumpCloud = jumpCloud,
            OrganizationId = options.JumpCloud.OrganizationId,
            Rules = rules,
            TimeZone = options.Provisioning.TimeZone,
            SiteTimeZones = options.Provisioning.SiteTimeZones.ToDictionary(),
            Store = store,
            Clock = clock.Clock,
            Today = clock.Today,
            MaxConcurrency = options.JumpCloud.MaxConcurrency,
        });
        return new Connection(name, bob, jumpCloud, rules, sync, options.Bob.WebhookSecret is { Length: > 0 } secret ? [secret] : []);
    }

    public static BobClient CreateBob(HttpClient http, BobOptions options) => new(http, new BobCredential(options.ServiceUserId ?? "", options.Token ?? ""), new BobClientOptions
    {
        BaseAddress = options.BaseAddress,
        MaxConcurrency = options.MaxConcurrency,
        RequestsPerMinute = options.RequestsPerMinute,
        AttemptTimeout = options.AttemptTimeout,
        TotalTimeout = options.TotalTimeout,
    });

    public static JumpCloudClient CreateJumpCloud(HttpClient http, JumpCloudOptions options) => new(http, new JumpCloudCredential(options.ApiKey ?? "", options.OrganizationId), new JumpCloudClientOptions
    {
        BaseAddress = options.BaseAddress,
        MaxConcurrency = options.MaxConcurrency,
        RequestsPerMinute = options.RequestsPerMinute,
        AttemptTimeout = options.AttemptTimeout,
        TotalTimeout = options.TotalTimeout,
    });
}
