using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>/api/v2/applications/{id}/associations</c> and <c>/api/v2/usergroups/{id}/associations</c>: which groups may use which applications.</summary>
internal sealed class AssociationsEndpoint(JumpCloudOrganization organization)
{
    private readonly Applications applications = organization.Applications;

    public SimulatorAnswer OfApplication(SimulatorCall call, string id) =>
        List(call, "user_group", applications.Grants.Where(grant => grant.Application == id).Select(grant => grant.Group));

    public SimulatorAnswer OfGroup(SimulatorCall call, string id) =>
        List(call, "application", applications.Grants.Where(grant => grant.Group == id).Select(grant => grant.Application));

    public SimulatorAnswer ChangeApplication(SimulatorCall call, string id) => Change(call, "user_group", other => (id, other));

    public SimulatorAnswer ChangeGroup(SimulatorCall call, string id) => Change(call, "application", other => (other, id));

    private static SimulatorAnswer List(SimulatorCall call, string type, IEnumerable<string> ids)
    {
        var targets = call.Parameter("targets") ?? throw JumpCloudRefusal.Invalid("targets is required");
        var page = Page.Of(call);
        return targets == type
            ? page.Answer([.. ids.Order(StringComparer.Ordinal).Select(id => new JsonObject { ["to"] = new JsonObject { ["type"] = type, ["id"] = id, ["attributes"] = null } })])
            : page.Answer([]);
    }

    private SimulatorAnswer Change(SimulatorCall call, string type, Func<string, (string Application, string Group)> pair)
    {
        var body = call.Json();
        if (body?["type"].AsText() != type || body["id"].AsText() is not { } other)
        {
            throw JumpCloudRefusal.Invalid("the association is not supported");
        }

        var grant = pair(other);
        applications.Require(grant.Application);
        if (!organization.Groups.Exists(group => group.Id == grant.Group))
        {
            throw JumpCloudRefusal.Plain(404, "Not Found");
        }

        return body["op"].AsText() switch
        {
            "add" => applications.Grants.Add(grant) ? SimulatorAnswer.Empty(204) : throw JumpCloudRefusal.Plain(409, "Already Exists"),
            "remove" => applications.Grants.Remove(grant) ? SimulatorAnswer.Empty(204) : throw JumpCloudRefusal.Plain(404, "Not Found"),
            "update" => SimulatorAnswer.Empty(204),
            _ => throw JumpCloudRefusal.Invalid("op must be add, remove or update"),
        };
    }
}
