using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>/api/applications</c>, <c>/api/application-templates</c> and an application's SAML metadata.</summary>
internal sealed class ApplicationsEndpoint(JumpCloudOrganization organization)
{
    private readonly Applications applications = organization.Applications;

    public SimulatorAnswer List(SimulatorCall call)
    {
        var page = Page.Of(call);
        var all = applications.All.ToList();
        return Results(all.Skip(page.Skip).Take(page.Limit), all.Count);
    }

    public SimulatorAnswer Get(SimulatorCall call, string id) => SimulatorAnswer.Json(200, applications.Require(id));

    public SimulatorAnswer Create(SimulatorCall call)
    {
        var body = Body(call);
        if (body["name"].AsText() is null || body["config"] is not JsonObject || body["ssoUrl"].AsText() is null)
        {
            throw JumpCloudRefusal.Invalid("Bad Request: name, config and ssoUrl are required");
        }

        return SimulatorAnswer.Json(200, applications.Store(organization.Users.NewId(), body));
    }

    /// <summary>Resets what is left out, unlike the update of a user; the address is fixed at creation.</summary>
    public SimulatorAnswer Update(SimulatorCall call, string id)
    {
        var old = applications.Require(id);
        var body = Body(call);
        body["name"] ??= old["name"]?.DeepClone();
        body["ssoUrl"] = old["ssoUrl"]?.DeepClone();
        return SimulatorAnswer.Json(200, applications.Store(id, body));
    }

    public SimulatorAnswer Delete(SimulatorCall call, string id)
    {
        var application = applications.Require(id);
        applications.Remove(id);
        return SimulatorAnswer.Json(200, application);
    }

    public SimulatorAnswer Templates(SimulatorCall call) => Results(applications.Templates.Select(template => (JsonObject)template!.DeepClone()), applications.Templates.Count);

    public SimulatorAnswer Template(SimulatorCall call, string id) =>
        applications.Templates.FirstOrDefault(template => template!["_id"].AsText() == id || template["name"].AsText() == id) is { } found
            ? SimulatorAnswer.Json(200, found) : throw JumpCloudRefusal.Plain(404, "Not Found");

    public SimulatorAnswer Metadata(SimulatorCall call, string id)
    {
        var address = applications.Require(id)["ssoUrl"].AsText();
        return SimulatorAnswer.Text(200, $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="JumpCloud"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{System.Security.SecurityElement.Escape(address)}"/></md:IDPSSODescriptor></md:EntityDescriptor>
            """, "application/xml; charset=utf-8");
    }

    private static JsonObject Body(SimulatorCall call) => call.Json() ?? throw JumpCloudRefusal.Invalid("Bad Request: the body is not a JSON object");

    private static SimulatorAnswer Results(IEnumerable<JsonObject> rows, int total)
    {
        var results = new JsonArray();
        foreach (var row in rows)
        {
            results.Add((JsonNode)row);
        }

        return SimulatorAnswer.Json(200, new JsonObject { ["totalCount"] = total, ["results"] = results });
    }
}
