using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>/api/v2/usergroups</c> and its members, and <c>/api/v2/users/{id}/memberof</c>.</summary>
internal sealed class UserGroupsEndpoint(JumpCloudOrganization organization)
{
    public SimulatorAnswer List(SimulatorCall call)
    {
        var name = call.Parameter("filter")?.Split(':', 3) is ["name", "eq", var wanted] ? wanted : null;
        return Page.Of(call).Answer([.. organization.Groups.Where(group => name is null || group.Document["name"].AsText() == name).Select(group => group.ToJson())]);
    }

    public SimulatorAnswer Create(SimulatorCall call)
    {
        var body = Named(call);
        if (organization.Groups.Exists(group => group.Document["name"].AsText() == body["name"].AsText()))
        {
            throw JumpCloudRefusal.Plain(409, "Already Exists");
        }

        var group = new UserGroup(organization.Users.NewId(), body);
        organization.Groups.Add(group);
        return SimulatorAnswer.Json(201, group.ToJson());
    }

    public SimulatorAnswer Get(SimulatorCall call, string id) => SimulatorAnswer.Json(200, Known(id).ToJson());

    /// <summary>Replaces the whole group.</summary>
    public SimulatorAnswer Update(SimulatorCall call, string id)
    {
        var group = Known(id);
        group.Document = Named(call);
        return SimulatorAnswer.Json(200, group.ToJson());
    }

    public SimulatorAnswer Delete(SimulatorCall call, string id)
    {
        organization.Groups.Remove(Known(id));
        return SimulatorAnswer.Empty(204);
    }

    public SimulatorAnswer Members(SimulatorCall call, string id) =>
        Page.Of(call).Answer([.. Known(id).Members.Select(member => new JsonObject { ["to"] = Node("user", member) })]);

    public SimulatorAnswer ChangeMembers(SimulatorCall call, string id)
    {
        var group = Known(id);
        var body = call.Json();
        if (body?["type"].AsText() != "user" || body["id"].AsText() is not { } user)
        {
            throw JumpCloudRefusal.Invalid("op, type and id are required");
        }

        organization.Require(user);
        switch (body["op"].AsText())
        {
            case "add" when group.Members.Contains(user):
                throw JumpCloudRefusal.Plain(409, "Already Exists");
            case "add":
                group.Members.Add(user);
                break;
            case "remove" when !group.Members.Remove(user):
                throw JumpCloudRefusal.Plain(404, "Not Found");
            case "remove" or "update":
                break;
            default:
                throw JumpCloudRefusal.Invalid("op, type and id are required");
        }

        return SimulatorAnswer.Empty(204);
    }

    public SimulatorAnswer MemberOf(SimulatorCall call, string userId)
    {
        organization.Require(userId);
        return Page.Of(call, usual: 100).Answer([.. organization.Groups.Where(group => group.Members.Contains(userId)).Select(group => new JsonObject
        {
            ["id"] = group.Id,
            ["type"] = "user_group",
            ["compiledAttributes"] = null,
            ["paths"] = new JsonArray(new JsonArray(new JsonObject { ["from"] = Node("user", userId), ["to"] = Node("user_group", group.Id), ["attributes"] = null })),
        })]);
    }

    private static JsonObject Node(string type, string id) => new() { ["type"] = type, ["id"] = id, ["attributes"] = null };

    private static JsonObject Named(SimulatorCall call) => call.Json() is { } body && body["name"].AsText() is { Length: > 0 } ? body : throw JumpCloudRefusal.Invalid("name is required");

    private UserGroup Known(string id) => organization.Groups.Find(group => group.Id == id) ?? throw JumpCloudRefusal.Plain(404, "Not Found");
}
