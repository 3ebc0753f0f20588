using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>POST /api/search/systemusers</c>: limit and skip stand in the body.</summary>
internal sealed class SearchUsersEndpoint(JumpCloudOrganization organization)
{
    public SimulatorAnswer Search(SimulatorCall call)
    {
        var body = call.Body.Length == 0 ? new JsonObject() : call.Json() ?? throw JumpCloudRefusal.Invalid("Bad Request: the body is not a JSON object");
        if (call.Parameter("limit") is not null || call.Parameter("skip") is not null)
        {
            organization.Violate("limit and skip of a search belong in the body");
        }

        var query = new UserQuery(organization) { Fields = body["fields"].AsText(), Sort = body["sort"].AsText() };
        AddFilter(query, body["filter"], call.Header("x-eventually-consistent") == "true");
        if (body["searchFilter"] is JsonObject search)
        {
            query.Terms.AddRange(Texts(search["searchTerm"]));
            query.TermFields.AddRange(Texts(search["fields"]));
        }

        return query.Answer(Page.Of(body));
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node is JsonArray array ? array.Select(item => item.AsText()).OfType<string>() : node.AsText() is { } text ? [text] : [];

    private static void AddFilter(UserQuery query, JsonNode? filter, bool eventuallyConsistent)
    {
        switch (filter)
        {
            case null:
                return;
            case JsonArray items:
                AddItems(query, query.All, items, eventuallyConsistent);
                return;
            case JsonObject { Count: 1 } choice when choice["and"] is JsonArray items:
                AddItems(query, query.All, items, eventuallyConsistent);
                return;
            case JsonObject { Count: 1 } choice when choice["or"] is JsonArray items:
                AddItems(query, query.Any, items, eventuallyConsistent);
                return;
            default:
                throw JumpCloudRefusal.Invalid("Bad Request: filter must be an array, or an object with exactly one of and, or");
        }
    }

    private static void AddItems(UserQuery query, List<UserFilter> filters, JsonArray items, bool eventuallyConsistent)
    {
        foreach (var item in items)
        {
            if (item is JsonObject properties)
            {
                filters.AddRange(properties.Select(pair => UserFilter.Equality(pair.Key, pair.Value)));
            }
            else
            {
                query.Add(filters, item.AsText() ?? "", eventuallyConsistent);
            }
        }
    }
}
