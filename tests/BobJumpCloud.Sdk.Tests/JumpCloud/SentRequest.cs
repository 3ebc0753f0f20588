using System.Text.Json;
using System.Web;

namespace BobJumpCloud.JumpCloud;

/// <summary>A request as it went out.</summary>
internal sealed record SentRequest(HttpMethod Method, string Address, string? Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Path => new Uri(Address).AbsolutePath;

    public JsonElement Json => JsonDocument.Parse(Body!).RootElement;

    public string? Query(string name) => HttpUtility.ParseQueryString(new Uri(Address).Query)[name];

    public int Skip => int.Parse(Query("skip")!, System.Globalization.CultureInfo.InvariantCulture);
}
