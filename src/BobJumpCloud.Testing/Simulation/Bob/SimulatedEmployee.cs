using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A person in the simulated Bob: field id (for example <c>work.title</c>) to machine value, as the API would answer it. Fields that are not set are empty. Names of sites, managers' details and full names are derived, as in Bob.</summary>
public sealed class SimulatedEmployee
{
    private readonly Dictionary<string, JsonNode?> values;

    /// <summary>Makes an employee who has nothing but an id.</summary>
    /// <param name="id">The employee id; Bob's have 19 digits.</param>
    public SimulatedEmployee(string id)
        : this(id, new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["root.id"] = id })
    {
    }

    private SimulatedEmployee(string id, Dictionary<string, JsonNode?> values) => (Id, this.values) = (id, values);

    /// <summary>The employee id (<c>root.id</c>).</summary>
    public string Id { get; }

    /// <summary>The ids of the fields that were set.</summary>
    public IReadOnlyCollection<string> Fields => values.Keys;

    /// <summary>The machine value of a field: item ids for lists, ISO text for dates; null when it is empty.</summary>
    /// <param name="fieldId">The field id in dot form.</param>
    public JsonNode? this[string fieldId]
    {
        get => Peek(fieldId)?.DeepClone();
        set => values[fieldId] = fieldId == "root.id" && value.AsText() != Id ? throw new ArgumentException("An employee's id never changes.", nameof(value))
            : value is JsonValue { Parent: null } ? value : value?.DeepClone();
    }

    /// <summary>Shows the id only.</summary>
    public override string ToString() => Id;

    /// <summary>The stored value itself, for reading and writing out only.</summary>
    internal JsonNode? Peek(string fieldId) => values.GetValueOrDefault(fieldId);

    internal SimulatedEmployee Copy() => new(Id, new(values, StringComparer.Ordinal));
}
