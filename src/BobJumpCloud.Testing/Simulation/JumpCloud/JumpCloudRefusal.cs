using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>A request that JumpCloud refuses: the answer travels up from where the rule is checked.</summary>
internal sealed class JumpCloudRefusal(SimulatorAnswer answer) : Exception
{
    public SimulatorAnswer Answer { get; } = answer;

    public static JumpCloudRefusal Invalid(string message) =>
        new(SimulatorAnswer.Json(400, new JsonObject { ["code"] = 400, ["message"] = message, ["status"] = "INVALID_ARGUMENT" }));

    public static JumpCloudRefusal Plain(int status, string message) => new(SimulatorAnswer.Message(status, message));
}
