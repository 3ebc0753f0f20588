using System.Text.Json.Nodes;
using BobJumpCloud.Testing;

namespace BobJumpCloud.Docs.Tests.Snippets;

/// <summary>Both services with the people of acme.test: Ann Lee works there and has no user, Bo Berg has left, Cy Day is known by another name.</summary>
internal static class AcmeServices
{
    public const string WebhookSecret = "whsec-acme";

    public static async Task<SimulatedServices> StartAsync()
    {
        SimulatedServices services = await SimulatedServices.StartAsync();
        services.Bob.AddField("work.custom.field_1697012345678", "work", "Cost center");
        services.Bob.Add(Person("42", "Ann", "Lee", "Active"), Person("43", "Bo", "Berg", "Inactive"), Person("44", "Cy", "Day", "Active"));
        services.JumpCloud.AddUser(User("bo.berg", "Bo", "Berg"));
        services.JumpCloud.AddUser(User("cday", "Cy", "Day", "cy.day@acme.test"));
        return services;
    }

    /// <summary>The connection <c>default</c> to the services, as keys and values of a configuration.</summary>
    public static Dictionary<string, string?> Configuration(SimulatedServices services)
    {
        const string Connection = "BobJumpCloud:Connections:default";
        return new()
        {
            [$"{Connection}:Bob:BaseAddress"] = services.Bob.BaseAddress.AbsoluteUri,
            [$"{Connection}:Bob:ServiceUserId"] = services.Bob.ServiceUserId,
            [$"{Connection}:Bob:Token"] = services.Bob.Token,
            [$"{Connection}:Bob:WebhookSecret"] = WebhookSecret,
            [$"{Connection}:JumpCloud:BaseAddress"] = services.JumpCloud.BaseAddress.AbsoluteUri,
            [$"{Connection}:JumpCloud:ApiKey"] = services.JumpCloud.ApiKey,
            [$"{Connection}:Provisioning:Who:AllEmployees"] = "true",
        };
    }

    private static SimulatedEmployee Person(string id, string given, string family, string access)
    {
        string email = $"{given}.{family}@acme.test".ToLowerInvariant();
        return new(id)
        {
            ["root.email"] = email,
            ["root.firstName"] = given,
            ["root.surname"] = family,
            ["root.displayName"] = $"{given} {family}",
            ["work.startDate"] = "2020-01-01",
            ["internal.status"] = access,
            ["internal.lifecycleStatus"] = access == "Active" ? "employed" : "terminated",
        };
    }

    private static JsonObject User(string username, string given, string family, string? email = null) => new()
    {
        ["username"] = username,
        ["email"] = email ?? $"{username}@acme.test",
        ["firstname"] = given,
        ["lastname"] = family,
        ["state"] = "ACTIVATED",
    };
}
