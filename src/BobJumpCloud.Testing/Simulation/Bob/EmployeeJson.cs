using System.Text.Json;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>
/// Writes employees as Bob answers them: flat keys for what has a value, a nested copy in which empty fields are null, and on request
/// a third copy of strings only. Fields that may not be read are in none of them.
/// </summary>
internal sealed class EmployeeJson
{
    private readonly BobTenant tenant;
    private readonly HumanReadable human;
    private readonly BobField[] fields;
    private readonly JsonNode?[] values;
    private readonly FieldTree tree;
    private readonly string? mode;

    public EmployeeJson(BobTenant tenant, JsonObject request)
    {
        this.tenant = tenant;
        human = new HumanReadable(tenant);
        mode = request["humanReadable"].AsText();
        var asked = request["fields"] is JsonArray ids
            ? ids.Select(id => tenant.Fields.Find(id.AsText() ?? "")).OfType<BobField>().Distinct()
            : tenant.Fields.All.Where(field => field.IsDefault);
        fields = [.. asked.Where(tenant.Fields.IsReadable)];
        values = new JsonNode?[fields.Length];
        tree = FieldTree.Of(fields);
    }

    public void Write(Utf8JsonWriter writer, SimulatedEmployee person)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            values[i] = tenant.Value(person, fields[i].Id);
        }

        writer.WriteStartObject();
        if (mode == "REPLACE")
        {
            WriteHuman(writer, person);
        }
        else
        {
            WriteFlat(writer);
            WriteNested(writer, tree);
            if (mode == "APPEND")
            {
                writer.WriteStartObject("humanReadable");
                WriteHuman(writer, person);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private void WriteFlat(Utf8JsonWriter writer)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (values[i] is { } value)
            {
                writer.WriteStartObject(fields[i].FlatKey);
                writer.WritePropertyName("value");
                writer.WriteValue(value);
                writer.WriteEndObject();
            }
        }
    }

    private void WriteNested(Utf8JsonWriter writer, FieldTree parent)
    {
        foreach (var (name, node) in parent.Children)
        {
            writer.WritePropertyName(name);
            if (node.Field is not null)
            {
                writer.WriteValue(values[node.Index]);
            }
            else
            {
                writer.WriteStartObject();
                WriteNested(writer, node);
                writer.WriteEndObject();
            }
        }
    }

    private void WriteHuman(Utf8JsonWriter writer, SimulatedEmployee person)
    {
        if (tree.Children.GetValueOrDefault("id")?.Field is null)
        {
            writer.WriteString("id", person.Id);
        }

        WriteHuman(writer, tree);
    }

    private void WriteHuman(Utf8JsonWriter writer, FieldTree parent)
    {
        foreach (var (name, node) in parent.Children)
        {
            if (node.Field is { } field)
            {
                if (human.Of(field, values[node.Index]) is { Length: > 0 } text)
                {
                    writer.WriteString(name, text);
                }
            }
            else if (HasValue(node))
            {
                writer.WriteStartObject(name);
                WriteHuman(writer, node);
                writer.WriteEndObject();
            }
        }
    }

    private bool HasValue(FieldTree node) => node.Field is not null ? values[node.Index] is not null : node.Children.Values.Any(HasValue);
}
