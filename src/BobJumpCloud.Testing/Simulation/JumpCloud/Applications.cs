using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The SSO applications of the simulated organization, the templates they are made from, and the groups that may use them.</summary>
internal sealed class Applications(JumpCloudOrganization organization)
{
    private readonly SortedDictionary<string, JsonObject> all = new(StringComparer.Ordinal);

    public IEnumerable<JsonObject> All => all.Values.Select(application => (JsonObject)application.DeepClone());

    /// <summary>Pairs of application and group.</summary>
    public HashSet<(string Application, string Group)> Grants { get; } = [];

    public JsonArray Templates { get; } = new(
        Template("61c2a7f4e8b03d0019aa51f0", "bob", "Bob", ("idpEntityId", "IdP Entity ID", ""), ("spEntityId", "SP Entity ID", "bob"), ("acsUrl", "ACS URL", "")),
        Template("61c2a7f4e8b03d0019aa51f7", "saml2", "Custom SAML App"));

    public JsonObject Require(string id) => all.GetValueOrDefault(id) ?? throw JumpCloudRefusal.Plain(404, "Not Found");

    /// <summary>Stores what was sent over the defaults: whatever was left out is reset.</summary>
    public JsonObject Store(string id, JsonObject sent)
    {
        var application = new JsonObject
        {
            ["displayName"] = "",
            ["displayLabel"] = "",
            ["description"] = "",
            ["learnMore"] = "",
            ["color"] = "",
            ["active"] = false,
            ["beta"] = false,
            ["config"] = new JsonObject(),
            ["logo"] = new JsonObject(),
            ["sso"] = new JsonObject(),
            ["parentApp"] = null,
        };
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

    private static JsonObject Template(string id, string name, string label, params ReadOnlySpan<(string Key, string Label, string Value)> entries)
    {
        var config = new JsonObject();
        foreach (var (key, title, value) in entries)
        {
            config[key] = new JsonObject
            {
                ["type"] = "text",
                ["label"] = title,
                ["value"] = value,
                ["required"] = true,
                ["visible"] = true,
                ["readOnly"] = false,
                ["position"] = config.Count,
                ["tooltip"] = new JsonObject(),
                ["options"] = null,
                ["toggle"] = null,
            };
        }

        return new() { ["_id"] = id, ["id"] = id, ["name"] = name, ["displayLabel"] = label, ["status"] = "", ["config"] = config, ["jit"] = new JsonObject(), ["oidc"] = new JsonObject(), ["provision"] = new JsonObject() };
    }
}
