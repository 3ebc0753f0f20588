using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>POST /v1/people/{id or e-mail}</c>: one person, inactive ones too, the employee object itself at top level.</summary>
internal sealed class PersonEndpoint(BobTenant tenant)
{
    public SimulatorAnswer Read(SimulatorCall call, string idOrEmail)
    {
        var request = call.Body.Length == 0 ? new JsonObject() : call.Json();
        if (request is null)
        {
            return BobError.Of(400, "validation", "The body is not a JSON object.");
        }

        if (PeopleSearchEndpoint.Refusal(request) is { } refusal)
        {
            return refusal;
        }

        return tenant.ByIdOrEmail(idOrEmail) is { } person && tenant.Shows(person)
            ? SimulatorAnswer.Json(200, JsonText.Write(writer => new EmployeeJson(tenant, request).Write(writer, person)))
            : SimulatorAnswer.Empty(404);
    }
}
