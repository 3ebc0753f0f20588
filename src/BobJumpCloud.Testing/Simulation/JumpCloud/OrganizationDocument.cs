using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>An organization as JumpCloud answers it, with its settings.</summary>
internal static class OrganizationDocument
{
    public static JsonObject Create(string id)
    {
        var document = JsonNode.Parse("""
            {"_id":"","id":"","displayName":"Fjordlys Robotics","created":"2023-10-09T12:10:09.120Z","logoUrl":null,"provider":null,"totalBillingEstimate":0,
            "settings":{"name":"Fjordlys Robotics","contactName":"Ines Vandermeulen","contactEmail":"it@fjordlys.example",
            "newSystemUserStateDefaults":{"manualEntry":"ACTIVATED","csvImport":"ACTIVATED","applicationImport":"ACTIVATED"},
            "systemUserDefaults":{"restrictedFields":[]},"systemUsersCanEdit":false,"enableManagedUID":false,"disableUM":false,"disableLdap":false,
            "systemUserPasswordExpirationInDays":180,"maxSystemUsers":0,"passwordCompliance":"custom",
            "passwordPolicy":{"enableMinLength":true,"minLength":12,"needsLowercase":true,"needsUppercase":true,"needsNumeric":true,"needsSymbolic":true},
            "requireAdminMFA":true}}
            """)!.AsObject();
        document["_id"] = id;
        document["id"] = id;
        return document;
    }
}
