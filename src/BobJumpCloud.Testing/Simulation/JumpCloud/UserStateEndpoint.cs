using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>POST /api/systemusers/{id}/state/activate</c>, <c>…/state/suspend</c> and <c>…/reactivate</c>.</summary>
internal sealed class UserStateEndpoint(JumpCloudOrganization organization)
{
    /// <summary>For staged users only. Mails by default, to the named address, or not at all.</summary>
    public SimulatorAnswer Activate(SimulatorCall call, string id)
    {
        var user = organization.Require(id);
        var body = call.Body.Length == 0 ? new JsonObject() : call.Json() ?? throw JumpCloudRefusal.Invalid("Bad Request: the body is not a JSON object");
        var email = body["email"];
        if (email is not null && email.AsBoolean() is null && email.AsText() is null)
        {
            throw JumpCloudRefusal.Invalid("Bad Request: email must be true, false or an address");
        }

        if (user.State != "STAGED")
        {
            throw JumpCloudRefusal.Plain(409, "The user is not staged");
        }

        user.SetState("ACTIVATED");
        if (email.AsBoolean() != false)
        {
            organization.Mails.Add(new(id, email.AsText() ?? JumpCloudOrganization.MailAddress(user), "activation"));
        }

        return Done();
    }

    /// <summary>Takes an empty body only.</summary>
    public SimulatorAnswer Suspend(SimulatorCall call, string id)
    {
        var user = organization.Require(id);
        if (call.Body.Length > 0)
        {
            organization.Violate("suspend with a body");
            throw JumpCloudRefusal.Invalid("Bad Request: the body must be empty");
        }

        user.SetState("SUSPENDED");
        return SimulatorAnswer.Empty(200);
    }

    /// <summary>Sends a mail and changes nothing.</summary>
    public SimulatorAnswer Reactivate(SimulatorCall call, string id)
    {
        organization.Mails.Add(new(id, JumpCloudOrganization.MailAddress(organization.Require(id)), "reactivation"));
        return Done();
    }

    private static SimulatorAnswer Done() => SimulatorAnswer.Text(200, "\"OK\"", SimulatorAnswer.JsonType);
}
