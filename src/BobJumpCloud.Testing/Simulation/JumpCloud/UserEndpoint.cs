using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>POST /api/systemusers</c> and <c>GET</c>, <c>PUT</c>, <c>DELETE /api/systemusers/{id}</c>.</summary>
internal sealed class UserEndpoint(JumpCloudOrganization organization)
{
    private readonly UserValidation validation = new(organization);

    /// <summary>Answers 200, not 201.</summary>
    public SimulatorAnswer Create(SimulatorCall call)
    {
        var values = validation.Check(Body(call), null);
        if (!values.ContainsKey("username") || !values.ContainsKey("email"))
        {
            throw JumpCloudRefusal.Invalid("Bad Request: username and email are required");
        }

        var user = organization.Users.Create(organization.Users.NewId(), organization.Now);
        if (!values.ContainsKey("state"))
        {
            user.SetState(organization.Settings["newSystemUserStateDefaults"]?["manualEntry"].AsText() ?? "ACTIVATED");
        }

        if (values.ContainsKey("password_date") && !values.ContainsKey("activated"))
        {
            values["activated"] = true;
        }

        organization.Users.Write(user, values);
        return Answer(user);
    }

    public SimulatorAnswer Get(SimulatorCall call, string id)
    {
        var only = call.Parameter("fields")?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        only?.UnionWith(["_id", "id"]);
        return Answer(organization.Require(id), only);
    }

    /// <summary>Merges scalars, replaces arrays.</summary>
    public SimulatorAnswer Update(SimulatorCall call, string id)
    {
        var user = organization.Require(id);
        organization.Users.Write(user, validation.Check(Body(call), user));
        return Answer(user);
    }

    /// <summary>Refuses while somebody reports to the user, unless told what becomes of the reports.</summary>
    public SimulatorAnswer Delete(SimulatorCall call, string id)
    {
        var user = organization.Require(id);
        if (user["samba_service_user"].AsBoolean() == true)
        {
            throw JumpCloudRefusal.Plain(409, "The user is a samba service user");
        }

        var reports = organization.Users.ById.Where(other => other["manager"].AsText() == id).ToList();
        if (reports.Count > 0)
        {
            var heir = call.Parameter("cascade_manager") ?? throw JumpCloudRefusal.Plain(409, "The user is the manager of other users");
            reports.ForEach(report => report["manager"] = heir == "null" ? null : heir);
        }

        var answer = Answer(user);
        organization.Users.Remove(id);
        organization.Groups.ForEach(group => group.Members.Remove(id));
        organization.Scheduled.RemoveAll(job => job.UserId == id);
        return answer;
    }

    private static JsonObject Body(SimulatorCall call) => call.Json() ?? throw JumpCloudRefusal.Invalid("Bad Request: the body is not a JSON object");

    private static SimulatorAnswer Answer(UserRecord user, HashSet<string>? only = null) => SimulatorAnswer.Json(200, JsonText.Write(writer => user.Write(writer, only)));
}
