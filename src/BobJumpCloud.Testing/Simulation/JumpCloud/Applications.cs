using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The SSO applications of the simulated organization, the templates they are made from, and the groups that may use them.</summary>
internal sealed class Applications(JumpCloudOrganization organization)
{
    public const string Defaults = """{"displayName":"","displayLabel":"","description":"","active":false,"beta":false,"learnMore":"","logo":{},"color":"","config":{},"sso":{}}""";

    private readonly SortedDictionary<string, JsonObject> all = new(StringComparer.Ordinal);

    public IEnumerable<JsonObject> All => all.Values.Select(application => (JsonObject)application.DeepClone());

    /// <summary>Pairs of application and group.</summary>
    public HashSet<(string Application, string Group)> Grants { get; } = [];

    public JsonArray Templates { get; } = JsonNode.Parse("""
        [{"_id":"5f0000000000000000000b0b","id":"5f0000000000000000000b0b","name":"bob","displayName":"Bob","displayLabel":"Bob","active":true,"status":"active",
        "config":{"idpEntityId":{"type":"text","label":"IdP Entity ID","value":"JumpCloud","required":true,"visible":true,"readOnly":false,"position":1},
        "spEntityId":{"type":"text","label":"SP Entity ID","value":"https://app.hibob.com","required":true,"visible":true,"readOnly":false,"position":4},
        "acsUrl":{"type":"text","label":"ACS URL","value":"https://app.hibob.com/api/saml/sso/YOUR_ID","required":true,"visible":true,"readOnly":false,"position":5}},"jit":{},"oidc":{},"provision":{}},
        {"_id":"5f0000000000000000000b0c","id":"5f0000000000000000000b0c","name":"saml2","displayName":"Custom SAML App","displayLabel":"SAML 2.0","active":true,"status":"active","config":{},"jit":{},"oidc":{},"provision":{}}]
        """)!.AsArray();

    public JsonObject Require(string id) => all.GetValueOrDefault(id) ?? throw JumpCloudRefusal.Plain(404, "Not Found");

    /// <summary>Stores what was sent over the defaults: whatever was left out is reset.</summary>
    public JsonObject Store(string id, JsonObject sent)
    {
        var application = JsonNode.Parse(Defaults)!.AsObject();
        foreach (var (name, value) in sent)
        {
            application[name] = value?.DeepClone();
        }

        application["_id"] = id;
        application["id"] = id;
        application["organization"] = organization.Id;
        all[id] = application;
        return application;
    }

    public void Remove(string id)
    {
        all.Remove(id);
        Grants.RemoveWhere(grant => grant.Application == id);
    }
}
