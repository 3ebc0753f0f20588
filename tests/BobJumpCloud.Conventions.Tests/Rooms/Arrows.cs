namespace BobJumpCloud.Conventions.Tests.Rooms;

/// <summary>Which room of the house may use which: the whole table. A room is a first-level folder; "" is the files beside the project.</summary>
internal static class Arrows
{
    public const string Engine = "BobJumpCloud.Provisioning";
    public const string Sdk = "BobJumpCloud.Sdk";

    /// <summary>The engine's door may use every room of the engine.</summary>
    private const string Everything = "*";

    private static readonly Dictionary<(string Project, string Room), string[]> Table = new()
    {
        // The engine: each room uses only rooms above it.
        [(Engine, "Text")] = [],
        [(Engine, "Employees")] = ["Text"],
        [(Engine, "Directory")] = ["Text", "Employees"],
        [(Engine, "Findings")] = ["Text"],
        [(Engine, "Rules")] = ["Text", "Employees", "Directory", "Findings"],
        [(Engine, "Decisions")] = ["Text", "Employees", "Directory", "Findings", "Rules"],
        [(Engine, "Snapshot")] = ["Text", "Employees", "Directory", "Findings", "Rules", "Decisions"],
        [(Engine, "Deciding")] = ["Text", "Employees", "Directory", "Findings", "Rules", "Decisions", "Snapshot"],
        [(Engine, "Planning")] = ["Text", "Employees", "Directory", "Findings", "Rules", "Decisions", "Snapshot", "Deciding"],
        [(Engine, "")] = [Everything],

        // The SDK: plumbing, the two clients that never know each other, what joins them, what composes it all.
        [(Sdk, "Diagnostics")] = [],
        [(Sdk, "Json")] = ["Diagnostics"],
        [(Sdk, "Http")] = ["Json", "Diagnostics"],
        [(Sdk, "Bob")] = ["Http", "Json", "Diagnostics", Engine],
        [(Sdk, "JumpCloud")] = ["Http", "Json", "Diagnostics"],
        [(Sdk, "Sso")] = ["JumpCloud", "Http", "Json", "Diagnostics"],
        [(Sdk, "Sync")] = ["Bob", "JumpCloud", "Http", "Json", "Diagnostics", Engine],
        [(Sdk, "Connections")] = ["Sync", "Sso", "Bob", "JumpCloud", "Http", "Json", "Diagnostics", Engine],
        [(Sdk, "DependencyInjection")] = ["Connections", "Sync", "Sso", "Bob", "JumpCloud", "Http", "Json", "Diagnostics", Engine],
        [(Sdk, "")] = [],
    };

    /// <summary>Whether the house has this room at all.</summary>
    public static bool Knows(string project, string room) => Table.ContainsKey((project, room));

    /// <summary>Whether code of one room may name a type of another.</summary>
    public static bool Allow((string Project, string Room) from, (string Project, string Room) to)
    {
        if (from == to)
        {
            return true;
        }

        string[] allowed = Table.GetValueOrDefault(from, []);
        return from.Project == to.Project
            ? allowed.Contains(to.Room) || allowed.Contains(Everything)
            : allowed.Contains(to.Project);
    }
}
