using System.Globalization;
using System.Text.Json.Nodes;

namespace BobJumpCloud.Testing;

/// <summary>Limit and skip: ten unless told, a hundred at most.</summary>
internal readonly record struct Page(int Limit, int Skip)
{
    private const int Max = 100;

    public static Page Of(SimulatorCall call, int usual = 10) => Of(call.Parameter("limit"), call.Parameter("skip"), usual);

    public static Page Of(JsonObject body) => Of(body["limit"]?.ToString(), body["skip"]?.ToString(), 10);

    /// <summary>A V2 list: a bare array, the total in a header.</summary>
    public SimulatorAnswer Answer(IReadOnlyCollection<JsonObject> rows)
    {
        var array = new JsonArray();
        foreach (var row in rows.Skip(Skip).Take(Limit))
        {
            array.Add((JsonNode)row);
        }

        return SimulatorAnswer.Json(200, array).With("x-total-count", rows.Count.ToString(CultureInfo.InvariantCulture));
    }

    private static Page Of(string? limit, string? skip, int usual)
    {
        var page = new Page(Number("limit", limit, usual), Number("skip", skip, 0));
        return page.Limit <= Max ? page : throw JumpCloudRefusal.Plain(400, $"Bad Request: request parameter \"limit\" exceeds maximum value of {Max}");
    }

    private static int Number(string name, string? text, int usual) =>
        string.IsNullOrEmpty(text) ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw JumpCloudRefusal.Plain(400, $"Bad Request: request parameter \"{name}\" must be a number");
}
