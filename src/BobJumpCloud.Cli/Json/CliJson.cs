using System.Text.Encodings.Web;
using System.Text.Json;

namespace BobJumpCloud.Cli.Json;

/// <summary>The JSON that the program prints: any script stays readable.</summary>
internal static class CliJson
{
    public static CliJsonContext Context { get; } = new(new JsonSerializerOptions(CliJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
