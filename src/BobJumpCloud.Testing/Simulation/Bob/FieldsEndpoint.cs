using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>GET /v1/company/people/fields</c>: metadata of all fields, readable or not.</summary>
internal sealed class FieldsEndpoint(BobTenant tenant)
{
    public SimulatorAnswer List(SimulatorCall call)
    {
        var array = new JsonArray();
        foreach (var field in tenant.Fields.All)
        {
            array.Add((JsonNode)field.ToJson());
        }

        return SimulatorAnswer.Json(200, array);
    }
}
