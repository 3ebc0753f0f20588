using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>GET /v1/company/named-lists</c>, an object keyed by list name, and <c>GET /v1/company/named-lists/{name}</c>.</summary>
internal sealed class NamedListsEndpoint(BobTenant tenant)
{
    public SimulatorAnswer List(SimulatorCall call)
    {
        var all = new JsonObject();
        foreach (var name in tenant.Lists.Names)
        {
            all[name] = tenant.Lists.ToJson(name, IncludeArchived(call));
        }

        return SimulatorAnswer.Json(200, all);
    }

    public SimulatorAnswer Get(SimulatorCall call, string name) =>
        tenant.Lists.ToJson(name, IncludeArchived(call)) is { } list ? SimulatorAnswer.Json(200, list) : BobError.Of(404, "notFound", "No such list.");

    private static bool IncludeArchived(SimulatorCall call) => string.Equals(call.Parameter("includeArchived"), "true", StringComparison.OrdinalIgnoreCase);
}
