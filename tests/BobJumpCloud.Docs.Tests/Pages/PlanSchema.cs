using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using BobJumpCloud.Provisioning;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>The JSON Schema of plans, made from the metadata that writes them and from their documentation.</summary>
internal static class PlanSchema
{
    private static readonly XmlDocumentation Documentation = new(typeof(ProvisioningPlan));

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Members that are written only when they say something.</summary>
    private static readonly string[] Optional = ["endsRevocation", "linkedAs", "toUserOf"];

    public static string Write()
    {
        JsonNode exported = PlanJsonContext.Default.ProvisioningPlan.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        exported["properties"]!["schema"]!.AsObject().Add("enum", new JsonArray("plan/1"));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "plan/1",
        };
        foreach ((string name, JsonNode? value) in exported.AsObject())
        {
            schema.Add(name, value?.DeepClone());
        }

        return schema.ToJsonString(Written) + "\n";
    }

    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        JsonObject schema = node as JsonObject ?? OfConverter(context.TypeInfo.Type);
        if (schema["properties"] is JsonObject properties && context.TypeInfo.Kind == JsonTypeInfoKind.Object)
        {
            schema.Remove("required");
            schema.Add("required", new JsonArray([.. properties.Select(p => (JsonNode)p.Key).Where(name => !Optional.Contains(name.GetValue<string>()))]));
        }

        schema.Remove("default");
        if (context.PropertyInfo is { IsGetNullable: false, Set: null } && schema["type"] is JsonArray types)
        {
            // The exporter takes a property that nobody sets for one that may be null.
            schema["type"] = types[0]!.DeepClone();
        }

        string? text = context.PropertyInfo is { } property
            ? Documentation.OfProperty(property.DeclaringType, char.ToUpperInvariant(property.Name[0]) + property.Name[1..])
            : context.Path.IsEmpty ? Documentation.OfType(context.TypeInfo.Type) : null;
        if (text is not null)
        {
            schema.Insert(0, "description", text);
        }

        return schema;
    }

    /// <summary>Every converter of plans writes a text.</summary>
    private static JsonObject OfConverter(Type type)
    {
        var schema = new JsonObject { ["type"] = Nullable.GetUnderlyingType(type) is null ? "string" : new JsonArray("string", "null") };
        if (type == typeof(DateTimeOffset))
        {
            schema.Add("format", "date-time");
        }

        return schema;
    }
}
