using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary><c>POST /v1/people/search</c>: everybody at once, without pages.</summary>
internal sealed class PeopleSearchEndpoint(BobTenant tenant)
{
    private const int MaxFields = 400;

    public static SimulatorAnswer? Refusal(JsonObject request) => request["fields"] switch
    {
        null => null,
        JsonArray { Count: > MaxFields } => BobError.Of(400, "validation", $"No more than {MaxFields} fields can be asked for."),
        JsonArray array when array.All(id => id.AsText() is not null) => null,
        _ => BobError.Of(400, "validation", "fields must be an array of field ids."),
    };

    public SimulatorAnswer Search(SimulatorCall call)
    {
        var request = call.Body.Length == 0 ? new JsonObject() : call.Json();
        if (request is null)
        {
            return BobError.Of(400, "validation", "The body is not a JSON object.");
        }

        if (Refusal(request) is { } refusal)
        {
            return refusal;
        }

        var people = tenant.Visible;
        if (request.TryGetPropertyValue("filters", out var filters) && filters is not null)
        {
            if (Filtered(filters) is not { } filtered)
            {
                return BobError.Of(400, "validation", "filters must hold exactly one filter: root.id or root.email, operator equals, at least one value.");
            }

            people = filtered.Where(tenant.Shows);
        }

        if (request["showInactive"].AsBoolean() != true)
        {
            people = people.Where(person => person.Peek("internal.status").AsText() != "Inactive");
        }

        var json = new EmployeeJson(tenant, request);
        return SimulatorAnswer.Json(200, JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("employees");
            foreach (var person in people)
            {
                json.Write(writer, person);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }));
    }

    private IEnumerable<SimulatedEmployee>? Filtered(JsonNode filters)
    {
        if (filters is not JsonArray { Count: 1 } array || array[0] is not JsonObject filter || filter["operator"].AsText() != "equals"
            || filter["values"] is not JsonArray { Count: > 0 } values || values.Any(value => value.AsText() is not { Length: > 0 }))
        {
            return null;
        }

        var wanted = values.Select(value => value.AsText()!);
        return filter["fieldPath"].AsText() switch
        {
            "root.id" => wanted.Distinct(StringComparer.Ordinal).Select(tenant.ById).OfType<SimulatedEmployee>(),
            "root.email" => ByEmail(wanted.ToHashSet(StringComparer.OrdinalIgnoreCase)),
            _ => null,
        };
    }

    private IEnumerable<SimulatedEmployee> ByEmail(HashSet<string> emails) => tenant.People.Where(person => person.Peek("root.email").AsText() is { } email && emails.Contains(email));
}
