using System.Text.Json.Serialization;

namespace BobJumpCloud.Cli.Json;

/// <summary>The generated JSON metadata of what the program prints.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RunDocument))]
[JsonSerializable(typeof(IReadOnlyList<RecordDocument>))]
[JsonSerializable(typeof(IReadOnlyList<RunSummaryDocument>))]
[JsonSerializable(typeof(ResultDocument))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
