namespace Acme.Rules.Tests;

// snippet: sample-rules
/// <summary>The company's own rules; the host passes this method to <c>ConfigureConnection("default", c => c.Rules(AcmeRules.Configure))</c>.</summary>
internal static class AcmeRules
{
    public static void Configure(ProvisioningRulesBuilder rules) => rules
        .AllEmployees()
        .EmailDomains("acme.test")
        .Lookup("Titles", new Dictionary<string, string> { ["VP Eng"] = "Vice President Engineering" })
        .MapFormula(JumpCloudAttributes.JobTitle, "{work.title|trim|lookup(Titles)}")
        .MapFormula(JumpCloudAttributes.Description, "{work.title} in {work.department}", WhenEmpty.Clear);
}
// end-snippet
