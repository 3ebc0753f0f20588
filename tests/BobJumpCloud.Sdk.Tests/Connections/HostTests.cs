using BobJumpCloud.Bob;
using BobJumpCloud.Connections;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Sdk.Tests.Connections;

public sealed class HostTests
{
    [Fact]
    public async Task The_container_is_whole()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddBobJumpCloud(Complete).UseInMemoryStore().AddBackgroundSync();
        services.AddBobClient("hr", o => (o.ServiceUserId, o.Token) = ("SERVICE-1", "t"));
        services.AddJumpCloudClient("it", o => o.ApiKey = "k");

        ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await using (provider)
        {
            provider.GetRequiredService<SyncRunner>().Connection.Should().Be("default");
            provider.GetRequiredService<ConnectionRegistry>().Get("DEFAULT").Should().BeSameAs(provider.GetRequiredService<SyncRunner>());
            provider.GetRequiredKeyedService<BobClient>("hr").Should().BeSameAs(provider.GetRequiredService<BobClient>());
            provider.GetRequiredKeyedService<JumpCloudClient>("it").Should().NotBeNull();
        }
    }

    [Fact]
    public void Adding_twice_changes_nothing()
    {
        var services = new ServiceCollection();
        services.AddBobJumpCloud(Complete).UseInMemoryStore();
        int once = services.Count(d => d.ServiceType == typeof(ConnectionRegistry) || d.ServiceType == typeof(SyncStore) || d.ServiceType == typeof(SyncRunner));
        services.AddBobJumpCloud(Complete).UseInMemoryStore();

        services.Count(d => d.ServiceType == typeof(ConnectionRegistry) || d.ServiceType == typeof(SyncStore) || d.ServiceType == typeof(SyncRunner)).Should().Be(once);
    }

    [Fact]
    public void Without_a_store_nothing_starts()
    {
        OptionsValidationException refused = Start(Complete, builder => { });

        refused.Failures.Should().ContainSingle().Which.Should().Contain("No store is chosen").And.Contain("UseSqliteStore()");
    }

    [Fact]
    public void All_mistakes_are_named_at_once_with_their_paths()
    {
        OptionsValidationException refused = Start(
            o => o.Connections["default"] = new ConnectionOptions { Provisioning = { TimeZone = "Mars/Olympus", DaysBeforeStartDate = 3 } },
            builder => builder.UseInMemoryStore());

        const string Path = "BobJumpCloud:Connections:default:";
        refused.Failures.Select(f => f[..f.IndexOf(": ", StringComparison.Ordinal)]).Should().BeEquivalentTo(
            Path + "Bob:ServiceUserId", Path + "Bob:Token", Path + "JumpCloud:ApiKey", Path + "Provisioning:TimeZone", Path + "Provisioning:DaysBeforeStartDate", Path + "Provisioning:Who");
    }

    [Theory]
    [InlineData("00:00:00", "00:05:00", "FullSyncEvery")]
    [InlineData("01:00:00", "-00:05:00", "DueAt")]
    [InlineData("01:00:00", "1.00:00:00", "DueAt")]
    public void Triggers_that_would_never_rest_are_refused(string every, string dueAt, string key)
    {
        OptionsValidationException refused = Start(
            o =>
            {
                Complete(o);
                o.Triggers.FullSyncEvery = TimeSpan.Parse(every, System.Globalization.CultureInfo.InvariantCulture);
                o.Triggers.DueAt = TimeSpan.Parse(dueAt, System.Globalization.CultureInfo.InvariantCulture);
            },
            builder => builder.UseInMemoryStore());

        refused.Failures.Should().ContainSingle().Which.Should().StartWith($"BobJumpCloud:Triggers:{key}: ");
    }

    [Fact]
    public async Task Rules_in_code_come_on_top_of_the_configuration()
    {
        var services = new ServiceCollection();
        services.AddBobJumpCloud(Complete).UseInMemoryStore()
            .ConfigureConnection("default", c => c.Rules(r => r.MapConstant(JumpCloudAttributes.Company, "Acme")));

        ServiceProvider provider = services.BuildServiceProvider();
        await using (provider)
        {
            provider.GetRequiredService<ConnectionRegistry>().Find("default").Rules.Mapping.Rows.Should().Contain(r => r.Target == JumpCloudAttributes.Company);
        }
    }

    [Fact]
    public async Task Rules_in_CSharp_reach_the_compiled_rules()
    {
        var services = new ServiceCollection();
        services.AddBobJumpCloud(o =>
            {
                Complete(o);
                o.Connections["default"].Provisioning.Mapping.Rows["about"] = new MappingRowOptions { Target = "description", Constant = "configured" };
            })
            .UseInMemoryStore()
            .ConfigureConnection("default", c => c.Rules(r => r
                .OnlyWhen("has-laptop", e => e[BobFields.Work.Site].Text == "Rome")
                .DeriveUsername("acme-short", _ => "short")
                .Map(JumpCloudAttributes.Description, "acme-description", _ => "in code")
                .Veto("no-friday-joiners", w => w.Kind == DecisionKind.Create)));

        ServiceProvider provider = services.BuildServiceProvider();
        await using (provider)
        {
            ProvisioningRules rules = provider.GetRequiredService<ConnectionRegistry>().Find("default").Rules;
            var bo = new Employee("1") { [BobFields.Root.Email] = "bo@acme.test", [BobFields.Work.Site] = "Bern" };

            rules.Scope.Judge(bo).Should().Be(ScopeVerdict.Out);
            rules.Scope.Judge(bo.With(BobFields.Work.Site, "Rome")).Should().Be(ScopeVerdict.In);
            rules.Username.Derive(bo).Value.Should().Be("short");
            rules.Mapping.Evaluate(bo).Single(a => a.Target == JumpCloudAttributes.Description).Should().Match<MappedAttribute>(a => a.Rule == "acme-description" && a.Value.Text == "in code");
            rules.Fingerprint.Should().Be(ProvisioningRules.Create(r => r.AllEmployees()
                .OnlyWhen("has-laptop", _ => true).DeriveUsername("acme-short", _ => "").Map(JumpCloudAttributes.Description, "acme-description", _ => "").Veto("no-friday-joiners", _ => true)).Fingerprint);
        }
    }

    [Fact]
    public async Task Connections_come_and_go_while_the_host_runs()
    {
        var services = new ServiceCollection();
        services.AddBobJumpCloud(Complete).UseInMemoryStore();

        ServiceProvider provider = services.BuildServiceProvider();
        await using (provider)
        {
            ConnectionRegistry registry = provider.GetRequiredService<ConnectionRegistry>();
            await registry.AddAsync("emea", Options());
            registry.Connections.Select(c => c.Name).Should().Equal("default", "emea");
            (await registry.RemoveAsync("default")).Should().BeTrue();
            registry.Invoking(r => r.Get("default")).Should().Throw<KeyNotFoundException>().WithMessage("*'default'*emea*");
        }
    }

    private static void Complete(BobJumpCloudOptions options) => options.Connections["default"] = Options();

    private static ConnectionOptions Options() => new()
    {
        Bob = { ServiceUserId = "SERVICE-1", Token = "t" },
        JumpCloud = { ApiKey = "k" },
        Provisioning = { Who = { AllEmployees = true } },
    };

    private static OptionsValidationException Start(Action<BobJumpCloudOptions> configure, Action<BobJumpCloudBuilder> choose)
    {
        var services = new ServiceCollection();
        choose(services.AddBobJumpCloud(configure));
        using ServiceProvider provider = services.BuildServiceProvider();
        IOptions<BobJumpCloudOptions> options = provider.GetRequiredService<IOptions<BobJumpCloudOptions>>();
        return options.Invoking(o => o.Value).Should().Throw<OptionsValidationException>().Which;
    }
}
