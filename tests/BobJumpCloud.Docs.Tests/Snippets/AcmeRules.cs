using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Snippets;

// snippet: rules
internal static class AcmeRules
{
    public static void Configure(ProvisioningRulesBuilder rules) => rules
        .AllEmployees()
        .EmailDomains("acme.test")
        .CreateBeforeStartDate(days: 14)
        .Map(JumpCloudAttributes.CostCenter, BobFields.Custom("work.custom.field_1697012345678"))
        .Protect("break.glass@acme.test");
}
// end-snippet
