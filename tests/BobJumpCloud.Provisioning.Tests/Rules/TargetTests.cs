using static BobJumpCloud.Provisioning.Tests.Sample;

namespace BobJumpCloud.Provisioning.Tests.Rules;

public sealed class TargetTests
{
    [Theory]
    [InlineData("company", AttributeKind.Scalar)]
    [InlineData("costCenter", AttributeKind.Scalar)]
    [InlineData("description", AttributeKind.Scalar)]
    [InlineData("alternateEmail", AttributeKind.Scalar)]
    [InlineData("managedAppleId", AttributeKind.Scalar)]
    [InlineData("manager", AttributeKind.Scalar)]
    [InlineData("phoneNumbers[work_fax]", AttributeKind.Phone)]
    [InlineData("phoneNumbers[home]", AttributeKind.Phone)]
    [InlineData("addresses[work].streetAddress", AttributeKind.Address)]
    [InlineData("addresses[work].extendedAddress", AttributeKind.Address)]
    [InlineData("addresses[work].poBox", AttributeKind.Address)]
    [InlineData("addresses[work].region", AttributeKind.Address)]
    [InlineData("addresses[home].postalCode", AttributeKind.Address)]
    [InlineData("addresses[home].country", AttributeKind.Address)]
    [InlineData("attributes[a234567890123456789012345678901]", AttributeKind.Custom)]
    public void A_target_is_read_and_printed(string target, AttributeKind kind)
    {
        JumpCloudAttribute attribute = JumpCloudAttribute.Parse($" {target} ");

        attribute.Target.Should().Be(target);
        attribute.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("username")]
    [InlineData("state")]
    [InlineData("suspended")]
    [InlineData("sudo")]
    [InlineData("password")]
    [InlineData("mfa")]
    [InlineData("ldap_binding_user")]
    [InlineData("unix_uid")]
    [InlineData("public_key")]
    [InlineData("recoveryEmail")]
    [InlineData("external_dn")]
    [InlineData("tags")]
    [InlineData("JobTitle")]
    [InlineData("attributes[a2345678901234567890123456789012]")]
    [InlineData("attributes[cost centre]")]
    [InlineData("attributes[]")]
    [InlineData("attributes[a")]
    [InlineData("addresses[work]")]
    [InlineData("addresses[work].street")]
    [InlineData("phoneNumbers[work phone]")]
    [InlineData("phoneNumbers[work].x")]
    public void What_is_no_target_is_none(string target) => JumpCloudAttribute.TryParse(target, out _).Should().BeFalse();

    [Fact]
    public void Types_of_entries_are_the_same_in_any_case()
    {
        JumpCloudAttributes.Phone("Work").Should().Be(JumpCloudAttributes.WorkPhone);
        JumpCloudAttributes.Phone("CELL").Should().Be(JumpCloudAttributes.WorkMobile);
        JumpCloudAttributes.Address("Home", "locality").Target.Should().Be("addresses[home].locality");
        JumpCloudAttributes.Custom("A").Should().NotBe(JumpCloudAttributes.Custom("a"), "JumpCloud tells custom attributes apart by case");
    }

    [Theory]
    [InlineData("ann@acme.test", null)]
    [InlineData("ann", FindingCode.ValueIllFormed)]
    [InlineData("@acme.test", FindingCode.ValueIllFormed)]
    [InlineData("ann@", FindingCode.ValueIllFormed)]
    [InlineData("a@b@c", FindingCode.ValueIllFormed)]
    [InlineData("ann lee@acme.test", FindingCode.ValueIllFormed)]
    public void A_second_address_that_is_none_costs_the_attribute(string value, FindingCode? finding)
    {
        Decision decision = Engine(o => o.Mapping.Rows["x"] = new MappingRowOptions { Target = "alternateEmail", Constant = value }).Decide(Person(), User(), Today, Link());

        decision.Findings.Should().Equal(finding is { } code ? [new Finding(code, "alternateEmail")] : []);
        decision.Changes.Select(c => c.To).Should().Equal(finding is null ? [value] : []);
    }

    [Theory]
    [InlineData("description", 1024)]
    [InlineData("addresses[work].locality", 1024)]
    [InlineData("phoneNumbers[home]", 1024)]
    [InlineData("managedAppleId", 1024)]
    [InlineData("employeeIdentifier", 256)]
    public void Lengths_are_those_of_JumpCloud(string target, int longest)
    {
        JumpCloudAttribute attribute = JumpCloudAttribute.Parse(target);

        ValueLimits.Objection(attribute, new string('x', longest)).Should().BeNull();
        ValueLimits.Objection(attribute, new string('x', longest + 1)).Should().Be(FindingCode.ValueTooLong);
    }
}
