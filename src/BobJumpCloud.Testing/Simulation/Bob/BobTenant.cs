using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>The state of the simulated Bob: people, fields, lists, permissions.</summary>
internal sealed class BobTenant
{
    private readonly Dictionary<string, SimulatedEmployee> people = new(StringComparer.Ordinal);

    public BobFieldCatalog Fields { get; } = new();

    public BobLists Lists { get; } = new();

    public Func<SimulatedEmployee, bool>? Audience { get; set; }

    public IEnumerable<SimulatedEmployee> People => people.Values;

    public IEnumerable<SimulatedEmployee> Visible => Audience is null ? people.Values : people.Values.Where(Audience);

    public void Put(SimulatedEmployee employee) => people[employee.Id] = employee;

    public bool Remove(string id) => people.Remove(id);

    public SimulatedEmployee? ById(string id) => people.GetValueOrDefault(id);

    public SimulatedEmployee? ByIdOrEmail(string idOrEmail) => ById(idOrEmail) ?? people.Values.FirstOrDefault(person => HasEmail(person, idOrEmail));

    public bool Shows(SimulatedEmployee person) => Audience?.Invoke(person) ?? true;

    public static bool HasEmail(SimulatedEmployee person, string email) => string.Equals(person.Peek("root.email").AsText(), email, StringComparison.OrdinalIgnoreCase);

    /// <summary>The machine value of a field, derived where Bob derives it and nothing was set.</summary>
    public JsonNode? Value(SimulatedEmployee person, string fieldId) => person.Peek(fieldId) ?? fieldId switch
    {
        "root.fullName" => Words(person.Peek("root.firstName"), person.Peek("root.secondName"), person.Peek("root.surname")),
        "root.displayName" => Words(person.Peek("root.firstName"), person.Peek("root.surname")),
        "work.site" => person.Peek("work.siteId") is { } site ? Lists.NameOf("site", site) : null,
        "work.manager" => person.Peek("work.reportsTo")?["id"],
        "work.reportsTo" => Manager(person) is { } manager ? Reference(manager) : null,
        "work.reportsTo.email" => (Value(person, "work.reportsTo") as JsonObject)?["email"],
        "work.reportsToIdInCompany" => Manager(person)?.Peek("work.employeeIdInCompany"),
        "work.secondLevelManager" => Manager(person) is { } manager ? Value(manager, "work.manager") : null,
        _ => null,
    };

    public string? DisplayName(string id) => ById(id) is { } person ? Value(person, "root.displayName").AsText() : null;

    private SimulatedEmployee? Manager(SimulatedEmployee person) => person.Peek("work.manager").AsText() is { } id ? ById(id) : null;

    private JsonObject Reference(SimulatedEmployee manager) => new()
    {
        ["id"] = manager.Id,
        ["firstName"] = manager.Peek("root.firstName").AsText(),
        ["surname"] = manager.Peek("root.surname").AsText(),
        ["email"] = manager.Peek("root.email").AsText(),
        ["displayName"] = Value(manager, "root.displayName").AsText(),
    };

    private static JsonValue? Words(params ReadOnlySpan<JsonNode?> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            if (part.AsText() is { Length: > 0 } word)
            {
                words.Add(word);
            }
        }

        return words.Count == 0 ? null : JsonValue.Create(string.Join(' ', words));
    }
}
