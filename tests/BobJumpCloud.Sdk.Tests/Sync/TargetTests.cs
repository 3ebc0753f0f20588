using System.Reflection;
using System.Text.Json;
using BobJumpCloud.JumpCloud;
using BobJumpCloud.Provisioning;
using BobJumpCloud.Sync;

namespace BobJumpCloud.Sdk.Tests.Sync;

/// <summary>Whatever a mapping can write is read back from the same property of JumpCloud's JSON.</summary>
public sealed class TargetTests
{
    public static TheoryData<string, string> Targets => new()
    {
        // target → JSON of a user that has the value "x" there
        { "phoneNumbers[work]", """{"phoneNumbers":[{"type":"work","number":"x"}]}""" },
        { "phoneNumbers[work_fax]", """{"phoneNumbers":[{"type":"work","number":"y"},{"type":"Work_Fax","number":"x"}]}""" },
        { "addresses[work].streetAddress", """{"addresses":[{"type":"work","streetAddress":"x"}]}""" },
        { "addresses[work].extendedAddress", """{"addresses":[{"type":"work","extendedAddress":"x"}]}""" },
        { "addresses[home].poBox", """{"addresses":[{"type":"work","poBox":"y"},{"type":"home","poBox":"x"}]}""" },
        { "addresses[work].locality", """{"addresses":[{"type":"work","locality":"x"}]}""" },
        { "addresses[work].region", """{"addresses":[{"type":"work","region":"x"}]}""" },
        { "addresses[work].postalCode", """{"addresses":[{"type":"work","postalCode":"x"}]}""" },
        { "addresses[work].country", """{"addresses":[{"type":"work","country":"x"}]}""" },
        { "attributes[costCentre]", """{"attributes":[{"name":"costcentre","value":"y"},{"name":"costCentre","value":"x"}]}""" },
    };

    public static TheoryData<string> Scalars => [.. typeof(JumpCloudAttributes).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(p => p.GetValue(null)).OfType<JumpCloudAttribute>().Where(a => a.Kind == AttributeKind.Scalar).Select(a => a.Target)];

    [Fact]
    public void The_scalars_are_all_there() => Scalars.Should().HaveCount(16);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_is_read_and_written_under_its_own_name(string target)
    {
        Read(target, $$"""{"{{target}}":"x"}""").Should().Be("x");
        Read(target, "{}").Should().BeNullOrEmpty();
        Patch(target, "x").ToString().Should().Be($"UserPatch ({target})");
        Patch(target, null).ToString().Should().Be($"UserPatch ({target})");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_entry_is_read_and_written(string target, string json)
    {
        Read(target, json).Should().Be("x");
        Read(target, "{}").Should().BeNull();
        Patch(target, "x").ToString().Should().StartWith($"UserPatch ({target[..target.IndexOf('[', StringComparison.Ordinal)]}");
    }

    [Fact]
    public void A_manager_that_is_cleared_is_set_to_nobody()
    {
        Patch("manager", "66d1").Manager.Value.Should().Be("66d1");
        Patch("manager", null).Manager.Should().Match<Optional<string?>>(m => m.IsSet && m.Value == null);
    }

    private static string? Read(string target, string json)
    {
        JumpCloudAttribute attribute = JumpCloudAttribute.Parse(target);
        string withId = json == "{}" ? """{"_id":"66d0"}""" : """{"_id":"66d0",""" + json[1..];
        JumpCloudUser user = JsonSerializer.Deserialize<JumpCloudUser>(withId)!;
        return new DirectoryUserProjection(new AttributeLayout([attribute])).Of(user)[attribute];
    }

    private static UserPatch Patch(string target, string? value) => UserPatchFactory.Of([new AttributeChange(JumpCloudAttribute.Parse(target), null, value, "r")]);
}
