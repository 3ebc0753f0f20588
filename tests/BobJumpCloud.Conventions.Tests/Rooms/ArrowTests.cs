using System.Text.RegularExpressions;
using BobJumpCloud.Conventions.Tests.Sources;

namespace BobJumpCloud.Conventions.Tests.Rooms;

public sealed partial class ArrowTests
{
    private const string EngineFile = "src/BobJumpCloud.Provisioning/";
    private const string SdkFile = "src/BobJumpCloud.Sdk/";
    private const string EngineSpace = "namespace BobJumpCloud.Provisioning; ";

    [Fact]
    public void A_room_uses_only_the_rooms_that_its_arrows_allow() =>
        new ArrowRule(Repository.Shipped).Violations().ShouldBeNone();

    [Fact]
    public void The_simulators_speak_json_of_their_own_and_never_the_wire_models_of_the_clients() =>
        Repository.Shipped
            .Where(f => f.Project == "BobJumpCloud.Testing" && f.Room == "Simulation")
            .SelectMany(f => f.Find(WireModels()))
            .ShouldBeNone();

    [Fact]
    public void The_rule_finds_a_room_of_the_engine_that_looks_down_the_list() =>
        Violations(
            (EngineFile + "Employees/Employee.cs", EngineSpace + "class Employee { public Decision? Last { get; } }"),
            (EngineFile + "Decisions/Decision.cs", EngineSpace + "class Decision { public Employee? Who { get; } }"))
            .Should().Equal(EngineFile + "Employees/Employee.cs: BobJumpCloud.Provisioning/Employees may not use Decision of BobJumpCloud.Provisioning/Decisions");

    [Fact]
    public void The_rule_finds_the_clients_knowing_each_other_and_the_engine() =>
        Violations(
            (SdkFile + "Bob/BobClient.cs", "namespace BobJumpCloud.Bob; class BobClient { BobJumpCloud.JumpCloud.Pager? _full; JumpCloud.Cursor? _relative; }"),
            (SdkFile + "JumpCloud/Cursor.cs", "namespace BobJumpCloud.JumpCloud; class Cursor;"),
            (SdkFile + "JumpCloud/Pager.cs", "using BobJumpCloud.Provisioning; namespace BobJumpCloud.JumpCloud; class Pager { Employee? _e; }"),
            (EngineFile + "Employees/Employee.cs", EngineSpace + "class Employee;"))
            .Select(v => v[(v.LastIndexOf('/', v.IndexOf(": ", StringComparison.Ordinal)) + 1)..])
            .Should().BeEquivalentTo(
                "BobClient.cs: BobJumpCloud.Sdk/Bob may not use the namespace BobJumpCloud.JumpCloud",
                "BobClient.cs: BobJumpCloud.Sdk/Bob may not use Pager of BobJumpCloud.Sdk/JumpCloud",
                "BobClient.cs: BobJumpCloud.Sdk/Bob may not use Cursor of BobJumpCloud.Sdk/JumpCloud",
                "Pager.cs: BobJumpCloud.Sdk/JumpCloud may not use the namespace BobJumpCloud.Provisioning",
                "Pager.cs: BobJumpCloud.Sdk/JumpCloud may not use Employee of BobJumpCloud.Provisioning/Employees");

    [Fact]
    public void The_rule_finds_plumbing_that_knows_a_client() =>
        Violations(
            (SdkFile + "Http/Pipeline.cs", "using BobJumpCloud.Bob; namespace BobJumpCloud; class Pipeline { BobClient? _client; }"),
            (SdkFile + "Bob/BobClient.cs", "namespace BobJumpCloud.Bob; class BobClient { Pipeline? _pipeline; }"))
            .Should().OnlyContain(v => v.StartsWith(SdkFile + "Http/Pipeline.cs", StringComparison.Ordinal)).And.HaveCount(2);

    [Fact]
    public void The_rule_finds_a_room_that_the_table_does_not_know() =>
        Violations((EngineFile + "Attic/Box.cs", EngineSpace + "class Box;"))
            .Should().ContainSingle().Which.Should().Contain("'Attic' is not in the table");

    [Fact]
    public void Members_comments_strings_and_names_that_two_rooms_declare_are_no_uses() =>
        Violations(
            (EngineFile + "Employees/Employee.cs", EngineSpace + """
                /// <see cref="Decision"/>
                class Employee
                {
                    public string Decision { get; init; } = "Decision"; // Decision
                    object Copy(Employee e) => new Employee { Decision = e.Decision ?? Decision };
                    enum Kind { Decision }
                    Shared? _shared;
                }
                """),
            (EngineFile + "Employees/Shared.cs", EngineSpace + "class Shared;"),
            (EngineFile + "Planning/Shared.cs", EngineSpace + "class Shared;"),
            (EngineFile + "Decisions/Decision.cs", EngineSpace + "class Decision;"))
            .ShouldBeNone();

    [GeneratedRegex(@"\bBobJumpCloud\.(?:Bob|JumpCloud)\b")]
    private static partial Regex WireModels();

    private static IEnumerable<string> Violations(params (string Path, string Text)[] files) =>
        new ArrowRule(files.Select(f => new SourceFile(f.Path, f.Text))).Violations();
}
