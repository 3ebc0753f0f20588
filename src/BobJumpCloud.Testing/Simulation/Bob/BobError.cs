using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>Bob's error body: a machine word and a text.</summary>
internal static class BobError
{
    public static SimulatorAnswer Of(int status, string key, string text) => SimulatorAnswer.Json(status, new JsonObject { ["key"] = key, ["error"] = text });
}
