using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>GET /api/organizations</c>, <c>GET</c> and <c>PUT /api/organizations/{id}</c>, <c>GET /api/users/getSelf</c>.</summary>
internal sealed class OrganizationsEndpoint(JumpCloudOrganization organization)
{
    public SimulatorAnswer List(SimulatorCall call) =>
        SimulatorAnswer.Json(200, new JsonObject { ["totalCount"] = 1, ["results"] = new JsonArray(organization.Document.DeepClone()) });

    public SimulatorAnswer Get(SimulatorCall call, string id) => SimulatorAnswer.Json(200, Known(id));

    public SimulatorAnswer Update(SimulatorCall call, string id)
    {
        Known(id);
        if (call.Json()?["settings"] is not JsonObject settings)
        {
            throw JumpCloudRefusal.Invalid("Bad Request: settings is required");
        }

        Merge(organization.Settings, settings);
        return SimulatorAnswer.Json(200, organization.Document);
    }

    public SimulatorAnswer Self(SimulatorCall call) => SimulatorAnswer.Json(200, new JsonObject
    {
        ["_id"] = "64b7c0e9d2a15f0012c3d4e5",
        ["email"] = "sync@fjordlys.example",
        ["organization"] = organization.Id,
        ["role"] = organization.Role,
        ["roleName"] = organization.Role,
        ["roles"] = new JsonArray(JsonValue.Create(organization.Role)),
        ["roleNames"] = new JsonArray(JsonValue.Create(organization.Role)),
        ["apiKeySet"] = true,
        ["provider"] = null,
    });

    private static void Merge(JsonObject target, JsonObject changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value is JsonObject inner && target[name] is JsonObject known)
            {
                Merge(known, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    private JsonObject Known(string id) => id == organization.Id ? organization.Document : throw JumpCloudRefusal.Plain(404, "Not Found");
}
