using System.Text.Json.Nodes;
using BobJumpCloud.Docs.Tests.Markdown;

namespace BobJumpCloud.Docs.Tests.Pages;

/// <summary>The published schema of plans is written from the engine: <c>UPDATE_DOCS=1 dotnet test tests/BobJumpCloud.Docs.Tests</c> writes it anew.</summary>
public sealed class PlanSchemaTests
{
    private const string Schema = "docs/schemas/plan-1.schema.json";

    [Fact]
    public async Task The_schema_is_that_of_the_engine()
    {
        string path = Path.Combine(Repository.Root, Schema);
        string expected = PlanSchema.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, expected);
        }

        (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").Should().Be(expected, "the engine is the source; UPDATE_DOCS=1 writes the schema");
    }

    [Fact]
    public void Every_member_is_described() =>
        Members(JsonNode.Parse(PlanSchema.Write())!.AsObject(), "plan").Where(m => m.Schema["description"] is not JsonValue).Select(m => m.Path).Should().BeEmpty();

    [Fact]
    public void The_page_names_every_member_of_a_plan_and_of_a_decision()
    {
        MarkdownPage page = Repository.Page("docs/plan.md");
        JsonObject plan = JsonNode.Parse(PlanSchema.Write())!.AsObject();
        JsonObject decision = plan["properties"]!["decisions"]!["items"]!.AsObject();

        page.TableUnder("The document").Select(r => r[0].Trim('`')).Should().Equal(plan["properties"]!.AsObject().Select(p => p.Key));
        page.TableUnder("A decision").Select(r => r[0].Trim('`')).Should().Equal(decision["properties"]!.AsObject().Select(p => p.Key));
    }

    private static IEnumerable<(string Path, JsonObject Schema)> Members(JsonObject schema, string path)
    {
        yield return (path, schema);
        IEnumerable<KeyValuePair<string, JsonNode?>> properties = schema["properties"]?.AsObject() ?? schema["items"]?["properties"]?.AsObject() ?? [];
        foreach ((string name, JsonNode? property) in properties)
        {
            foreach ((string Path, JsonObject Schema) member in Members(property!.AsObject(), $"{path}.{name}"))
            {
                yield return member;
            }
        }
    }
}
