using System.Text;
using BobJumpCloud.Connections;
using BobJumpCloud.Provisioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BobJumpCloud.Sdk.Tests.Connections;

public sealed class BindingTests
{
    [Fact]
    public void Absent_null_and_empty_mean_the_default()
    {
        ProvisioningOptions options = Bind("""{ "When": null, "MatchOn": [], "Protected": null, "Who": { "AllEmployees": true, "EmployeeIds": [], "EmailDomains": null }, "Limits": {} }""").Provisioning;

        options.When.Should().Be(ProvisionWhen.OnStartDate);
        options.MatchOn.Should().Equal(MatchKey.Email);
        options.Limits.Suspend.Should().Be("10%");
        options.Who.EmployeeIds.Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        ConnectionOptions connection = Bind(
            """
            { "When": "BeforeStartDate", "DaysBeforeStartDate": 7, "DeactivateLeavers": false, "InitialState": "Staged",
              "Who": { "EmployeeIds": ["1", "2"], "EmailDomains": ["acme.test"] },
              "SiteTimeZones": { "Berlin": "Europe/Berlin", "Site: two": "UTC" },
              "Mapping": { "Rows": { "about": { "Target": "description", "Constant": "x", "ApplyOn": "CreateOnly" } } },
              "Limits": { "Suspend": 12, "Create": "5%", "Floor": 0 } }
            """,
            """ "Bob": { "ServiceUserId": "S", "Token": "t", "AttemptTimeout": "00:00:05", "BaseAddress": "https://api.example.test/v1" } """);
        ProvisioningOptions options = connection.Provisioning;

        options.DaysBeforeStartDate.Should().Be(7);
        options.DeactivateLeavers.Should().BeFalse();
        options.InitialState.Should().Be(InitialState.Staged);
        options.Who.EmployeeIds.Should().Equal("1", "2");
        options.SiteTimeZones.Should().BeEquivalentTo(new Dictionary<string, string> { ["Berlin"] = "Europe/Berlin", ["Site: two"] = "UTC" });
        options.Mapping.Rows["about"].ApplyOn.Should().Be(ApplyOn.CreateOnly);
        options.Limits.Suspend.Should().Be("12");
        connection.Bob.AttemptTimeout.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("""{ "Whn": "OnStartDate" }""", "Provisioning:Whn", "When")]
    [InlineData("""{ "When": "1" }""", "Provisioning:When", "OnProfileCreation")]
    [InlineData("""{ "When": "Sometimes" }""", "Provisioning:When", "BeforeStartDate")]
    [InlineData("""{ "Who": ["all"] }""", "Provisioning:Who", "AllEmployees")]
    [InlineData("""{ "Who": { "EmployeeIds": "1" } }""", "Provisioning:Who:EmployeeIds", "list")]
    [InlineData("""{ "DeactivateLeavers": "perhaps" }""", "Provisioning:DeactivateLeavers", "true or false")]
    [InlineData("""{ "Mapping": { "Rows": { "a": { "Traget": "x" } } } }""", "Provisioning:Mapping:Rows:a:Traget", "Target")]
    public void A_mistake_names_its_path_and_the_remedy(string provisioning, string path, string remedy)
    {
        Action bind = () => Bind(provisioning);

        bind.Should().Throw<OptionsValidationException>().Which.Failures.Should().ContainSingle()
            .Which.Should().StartWith($"BobJumpCloud:Connections:default:{path}: ").And.Contain(remedy);
    }

    private static ConnectionOptions Bind(string provisioning, string more = """ "Bob": { "ServiceUserId": "S", "Token": "t" } """)
    {
        string json = $$"""{ "BobJumpCloud": { "Connections": { "default": { {{more}}, "JumpCloud": { "ApiKey": "k" }, "Provisioning": {{provisioning}} } } } }""";
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        var services = new ServiceCollection();
        services.AddBobJumpCloud(configuration.GetSection("BobJumpCloud")).UseInMemoryStore();
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<BobJumpCloudOptions>>().Value.Connections["default"];
    }
}
